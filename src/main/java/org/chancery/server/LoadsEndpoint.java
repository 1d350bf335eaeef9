package org.chancery.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.Load;
import org.chancery.loading.Loads;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.life.FileLoads;
import org.chancery.loading.life.LoadFolders;
import org.chancery.server.access.AuditLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way in for files, and the way out for what was rejected of them: {@code /loads}. */
@Singleton
class LoadsEndpoint {

    private static final String NAME = "name";
    private final Access access;
    private final Gate gate;
    private final AuditLog audit;
    private final Loads loads;
    private final FileLoads files;
    private final LoadFolders folders;
    private final ObjectMapper json;
    private final long maxSize;
    private final Duration patience;

    LoadsEndpoint(
            Access access,
            Gate gate,
            AuditLog audit,
            Loads loads,
            FileLoads files,
            LoadFolders folders,
            ObjectMapper json,
            @ConfigProperty(name = "chancery.loads.max-size", defaultValue = "4G") MemorySize maxSize,
            @ConfigProperty(name = "chancery.subscriptions.longest-unread", defaultValue = "20s") Duration patience) {
        this.access = access;
        this.gate = gate;
        this.audit = audit;
        this.loads = loads;
        this.files = files;
        this.folders = folders;
        this.json = json;
        this.maxSize = maxSize.asLongValue();
        this.patience = patience;
    }

    void register(@Observes Router router) {
        String one = "/loads/:" + NAME;
        router.route("/loads/*").order(Access.KNOWN).handler(gate::count).handler(access::editor);
        router.post(one).order(Access.KNOWN).handler(context -> Answers.orError(context, () -> receive(context)));
        router.get(one)
                .order(Access.KNOWN)
                .blockingHandler(context -> Answers.orError(context, () -> show(context)), false);
        router.route(one).order(Access.KNOWN).handler(LoadsEndpoint::otherMethod);
        router.get(one + "/rejects.csv")
                .order(Access.KNOWN)
                .blockingHandler(context -> Answers.orError(context, () -> rejects(context)), false);
    }

    private void receive(RoutingContext context) {
        noteWhereRefused(context);
        HttpServerRequest request = context.request();
        FileLoader loader =
                files.loader(context.pathParam(NAME)).orElseThrow(() -> noSuchKind(context.pathParam(NAME)));
        FileType type = FileType.of(request);
        Upload.requireSize(request, maxSize);
        new Upload(context, folders, maxSize)
                .received(folder -> files.begin(loader, folder, type.packing()), load -> begun(context, load));
    }

    private void noteWhereRefused(RoutingContext context) {
        Caller caller = Caller.of(context);
        context.addEndHandler(end -> {
            String refusal = end.failed() ? AuditedWriter.CUT_OFF : context.get(Answers.CODE);
            if (refusal != null) {
                audit.note(caller.name(), caller.address(), "load of " + Shown.cut(context.pathParam(NAME)), refusal);
            }
        });
    }

    private ChanceryException noSuchKind(String kind) {
        return new ChanceryException(
                ErrorCode.NOT_FOUND,
                "There are no files of the kind " + Shown.text(kind) + " to load; there are "
                        + String.join(", ", files.kinds()));
    }

    private void begun(RoutingContext context, Load load) {
        Caller caller = Caller.of(context);
        audit.note(
                caller.name(),
                caller.address(),
                "load of " + context.pathParam(NAME) + " as " + load.id(),
                AuditedWriter.ACCEPTED);
        context.response().putHeader(HttpHeaders.LOCATION, "/loads/" + load.id());
        answer(context, 202, Map.of("id", load.id()));
    }

    private void show(RoutingContext context) {
        String name = context.pathParam(NAME);
        if (files.kinds().contains(name)) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            Answers.error(
                    context,
                    405,
                    CodedError.of(ErrorCode.INVALID_INPUT, "The method GET is not taken; right is POST, with a file"));
            return;
        }
        answer(context, 200, load(name));
    }

    private void rejects(RoutingContext context) {
        UnreadConnection.endAfter(patience, context.request().connection());
        new RejectsCsv(loads, load(context.pathParam(NAME)).id()).send(context);
    }

    private Load load(String id) {
        return loads.load(id)
                .orElseThrow(() -> ChanceryException.notFound(
                        "There is no load with the id " + Shown.text(id) + "; the query loads lists them", List.of()));
    }

    private void answer(RoutingContext context, int status, Object value) {
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON + "; charset=utf-8")
                    .end(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a load can always be written as JSON", e);
        }
    }

    private static void otherMethod(RoutingContext context) {
        HttpMethod method = context.request().method();
        context.response().putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS");
        if (method == HttpMethod.OPTIONS) {
            context.response().setStatusCode(204).end();
        } else {
            Answers.error(
                    context,
                    405,
                    CodedError.of(
                            ErrorCode.INVALID_INPUT,
                            "The method " + method + " is not taken; right is POST for a file, GET for a load"));
        }
    }
}
