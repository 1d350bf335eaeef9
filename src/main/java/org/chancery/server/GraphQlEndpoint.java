package org.chancery.server;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.api.ErrorCode;
import org.chancery.api.Role;
import org.chancery.graph.Asker;
import org.chancery.graph.Graph;
import org.chancery.server.limit.LimitSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way in to GraphQL: takes what is a request, and refuses the rest before anything of it is run. */
@Singleton
class GraphQlEndpoint {

    static final String PATH = "/graphql";

    /** Where a request has that it became a WebSocket, and can be answered no more. */
    static final String UPGRADED = "org.chancery.upgraded";

    /** Before everything that reads a body or turns a request into a WebSocket. */
    private static final int FIRST = -1000;
    /** After Quarkus's own handlers (identity, limits, compression), before SmallRye's. */
    private static final int BEFORE_SMALLRYE = 1;

    private final Origins origins;
    private final Access access;
    private final Gate gate;
    private final GraphQlHandler handler;
    private final LimitSettings limits;
    private final Duration patience;

    GraphQlEndpoint(
            Access access,
            Origins origins,
            Gate gate,
            Asker asker,
            Graph graph,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest currentRequest,
            LimitSettings limits,
            @ConfigProperty(name = "chancery.subscriptions.longest-unread", defaultValue = "20s") Duration patience) {
        this.origins = origins;
        this.access = access;
        this.gate = gate;
        this.handler = new GraphQlHandler(identity, currentRequest, access, asker, graph, limits.time());
        this.limits = limits;
        this.patience = patience;
    }

    void register(@Observes Router router) {
        BodyHandler questions = body(limits.body());
        BodyHandler articles = body(limits.articleBody());
        SlowBody slow = new SlowBody(limits.bodyTime());
        router.route(PATH + "/schema.graphql").order(Access.KNOWN).handler(access::schema);
        router.route(PATH).order(FIRST).handler(this::admit);
        router.route(PATH).order(Access.KNOWN).handler(gate::count).handler(this::note);
        // Only what has come whole takes a turn: a body that comes slowly keeps nobody else waiting.
        router.route(PATH)
                .order(BEFORE_SMALLRYE)
                .handler(slow::begin)
                .handler(context -> {
                    context.request().resume();
                    (mayBeAnArticle(context) ? articles : questions).handle(context);
                })
                .handler(slow::end)
                .handler(gate::queue)
                .blockingHandler(handler, false)
                .failureHandler(this::failed);
    }

    private static BodyHandler body(MemorySize most) {
        return BodyHandler.create(false).setBodyLimit(most.asLongValue());
    }

    /** Only an editor has a use for articles. */
    private static boolean mayBeAnArticle(RoutingContext context) {
        return Access.identity(context).hasRole(Role.EDITOR);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        boolean upgrade = isUpgrade(request);
        Optional<CodedError> strange = upgrade ? origins.strange(request) : Optional.empty();
        if (strange.isPresent()) {
            GraphQlHandler.answer(context, 403, strange.get());
        } else if (method == HttpMethod.POST && !MediaTypes.isRequest(request)) {
            GraphQlHandler.answer(
                    context,
                    415,
                    CodedError.of(
                            ErrorCode.INVALID_INPUT,
                            "The Content-Type " + contentType(request) + " is not taken; right is " + MediaTypes.JSON
                                    + ", in UTF-8"));
        } else if (method == HttpMethod.OPTIONS) {
            context.response()
                    .putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS")
                    .setStatusCode(204)
                    .end();
        } else if (method != HttpMethod.POST && method != HttpMethod.GET) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS");
            GraphQlHandler.answer(
                    context,
                    405,
                    CodedError.of(
                            ErrorCode.INVALID_INPUT,
                            "The method " + method + " is not taken; right is POST, or GET to ask"));
        } else {
            if (upgrade) {
                UnreadConnection.endAfter(patience, request.connection());
            }
            context.next();
        }
    }

    static boolean isUpgrade(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    /** A WebSocket is open for long, and each of its questions is one of its own. */
    private void note(RoutingContext context) {
        if (isUpgrade(context.request())) {
            context.put(UPGRADED, true);
        }
        context.next();
    }

    private static String contentType(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        return given.isEmpty() ? "(none)" : Shown.text(String.join(", ", given));
    }

    private void failed(RoutingContext context) {
        if (context.get(UPGRADED) != null) {
            return;
        }
        if (context.statusCode() == 413) {
            boolean article = mayBeAnArticle(context);
            String limit = article ? "article-body" : "body";
            long most = (article ? limits.articleBody() : limits.body()).asLongValue();
            Answers.error(
                    context,
                    413,
                    CodedError.of(
                            ErrorCode.INVALID_INPUT,
                            "The body is larger than " + most
                                    + " bytes, which is the most that is taken (chancery.limits." + limit + ")",
                            Map.of("limit", limit, "most", most)));
        } else if (context.failure() instanceof AuthenticationFailedException) {
            access.wrongKey(context);
        } else if (context.failure() != null) {
            GraphQlHandler.answer(context, 500, ErrorCodes.internal(context.failure()));
        } else {
            context.next();
        }
    }
}
