package org.chancery.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.loading.export.FactsExport;
import org.chancery.loading.export.RollCallsExport;
import org.chancery.loading.verify.Difference;
import org.chancery.loading.verify.Verification;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the server asks of it: {@code /export/facts}, {@code /export/roll-calls} and {@code /verify}. */
@Singleton
class OperatorsEndpoint {

    /** So many differences are shown; all are counted. */
    private static final int SHOWN = 1000;

    private final Access access;
    private final Gate gate;
    private final FactsExport facts;
    private final RollCallsExport rollCalls;
    private final Verification verification;
    private final ObjectMapper json;
    private final Duration patience;

    OperatorsEndpoint(
            Access access,
            Gate gate,
            FactsExport facts,
            RollCallsExport rollCalls,
            Verification verification,
            ObjectMapper json,
            @ConfigProperty(name = "chancery.subscriptions.longest-unread", defaultValue = "20s") Duration patience) {
        this.access = access;
        this.gate = gate;
        this.facts = facts;
        this.rollCalls = rollCalls;
        this.verification = verification;
        this.json = json;
        this.patience = patience;
    }

    void register(@Observes Router router) {
        export(router, "facts", "application/jsonl", "facts.jsonl", facts::write);
        export(router, "roll-calls", "application/yaml", "roll-calls.yaml", rollCalls::write);
        router.get("/verify")
                .order(Access.KNOWN)
                .handler(gate::count)
                .handler(access::editor)
                .blockingHandler(context -> Answers.orError(context, () -> verify(context)), false);
    }

    private void export(Router router, String what, String mediaType, String file, Consumer<Consumer<String>> export) {
        router.get("/export/" + what)
                .order(Access.KNOWN)
                .handler(gate::count)
                .handler(access::editor)
                .blockingHandler(
                        context -> Answers.orError(context, () -> export(context, mediaType, file, export)), false);
    }

    private void export(RoutingContext context, String mediaType, String file, Consumer<Consumer<String>> export) {
        UnreadConnection.endAfter(patience, context.request().connection());
        SentLines lines = new SentLines(context.response(), mediaType, file);
        try {
            export.accept(lines);
            lines.end();
        } catch (SentLines.NobodyWaits gone) {
            context.response().reset();
        }
    }

    private void verify(RoutingContext context) {
        List<Difference> shown = new ArrayList<>();
        Verification.Result result = verification.verify(difference -> {
            if (shown.size() < SHOWN) {
                shown.add(difference);
            }
        });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("accounts", result.accounts());
        answer.put("facts", result.facts());
        answer.put("differences", result.differences());
        answer.put("changesMeanwhile", result.changes());
        answer.put("digest", result.digest());
        answer.put("first", shown);
        try {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON + "; charset=utf-8")
                    .end(json.writeValueAsString(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("differences can always be written as JSON", e);
        }
    }
}
