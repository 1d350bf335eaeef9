package org.chancery.server;

import graphql.ExecutionResultImpl;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.api.Role;
import org.chancery.graph.Asker;
import org.chancery.graph.Graph;

/**
 * GraphQL over HTTP, as its specification has it. SmallRye's own handler answers what is no request with 200, decodes a
 * GET's parameters twice and takes its {@code query} for its {@code operationName}; its request scope and its execution
 * are kept. To be called on a worker thread: a request is read there, and answered there or where its last batch was done.
 */
final class GraphQlHandler extends SmallRyeGraphQLAbstractHandler {

    /**
     * Resolvers run where the request runs, which is a worker thread: SmallRye need not hand each of them to another
     * one, to go on with the answer on an event loop.
     */
    private static final boolean ON_ITS_OWN_THREAD = true;

    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest currentRequest;
    private final Access access;
    private final Asker asker;
    private final Graph graph;
    private final Duration time;

    /** @param time the longest that a question may take in the database; an editor may also have articles read */
    GraphQlHandler(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest currentRequest,
            Access access,
            Asker asker,
            Graph graph,
            Duration time) {
        super(identity, currentRequest, ON_ITS_OWN_THREAD);
        this.identity = identity;
        this.currentRequest = currentRequest;
        this.access = access;
        this.asker = asker;
        this.graph = graph;
        this.time = time;
    }

    /**
     * As SmallRye does, but for the end of the request: SmallRye takes the place of everybody else who waits for that, and
     * with them of what ends the work for a client who has gone.
     */
    @Override
    public void handle(RoutingContext context) {
        ManagedContext request = Arc.container().requestContext();
        if (!request.isActive()) {
            request.activate();
        }
        try {
            identity.setIdentity(Access.identity(context));
            currentRequest.setCurrent(context);
            doHandle(context);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            request.deactivate();
        }
    }

    @Override
    protected void doHandle(RoutingContext context) {
        Answer answer = new Answer(context, Arc.container().requestContext().getState());
        Caller caller = Caller.of(context);
        if (access.mayNotRead(caller.identity())) {
            Access.challenge(context);
            answer.end();
            return;
        }
        if (!caller.identity().hasRole(Role.EDITOR)) {
            asker.waitsFor(time);
        }
        Runnable ending = graph.ending();
        context.addEndHandler(end -> ending.run());
        try {
            JsonObject request = GraphQlRequest.of(context);
            if (context.request().method() == HttpMethod.GET
                    && Operations.of(request).mayChange()) {
                context.response().putHeader(HttpHeaders.ALLOW, "POST");
                answer.refuse(
                        405, CodedError.of(ErrorCode.INVALID_INPUT, "A GET only asks; right for a mutation is a POST"));
                return;
            }
            Map<String, Object> metaData = getMetaData(context);
            metaData.put(Caller.KEY, caller);
            getExecutionService().executeAsync(request, metaData, answer);
        } catch (ChanceryException e) {
            answer.refuse(400, CodedError.of(e.code(), e.getMessage(), e.details()));
        } catch (Operations.Unusable e) {
            answer.refuse(400, e.error());
        }
    }

    /** Answers with a single error and no data. */
    static void answer(RoutingContext context, int status, CodedError error) {
        answer(
                context,
                status,
                new ExecutionResponse(
                        ExecutionResultImpl.newExecutionResult().addError(error).build()));
    }

    private static void answer(RoutingContext context, int status, ExecutionResponse response) {
        HttpServerResponse http = context.response();
        if (!http.ended() && !http.closed()) {
            http.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.answer(context.request()) + "; charset=utf-8")
                    .end(response.getExecutionResultAsString());
        }
    }

    /**
     * The answer to a request, which ends with it: not before, since batches are done on other threads, and know by the
     * request whether anybody still waits.
     */
    private record Answer(RoutingContext context, InjectableContext.ContextState request)
            implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse response) {
            boolean executed = response.getExecutionResult().isDataPresent();
            boolean told = MediaTypes.answer(context.request()).equals(MediaTypes.GRAPHQL);
            answer(context, executed || !told ? 200 : 400, response);
            end();
        }

        @Override
        public void fail(Throwable failure) {
            context.fail(failure);
            end();
        }

        void refuse(int status, CodedError error) {
            answer(context, status, error);
            end();
        }

        void end() {
            Arc.container().requestContext().destroy(request);
        }
    }
}
