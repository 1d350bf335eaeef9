package org.chancery.server;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import java.time.Duration;

/** Counts an answer and how long it took, by what was asked and by the code of its first error, and passes it on. */
final class MeteredAnswer implements ExecutionResponseWriter {

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10)
    };

    private final ExecutionResponseWriter writer;
    private final long begun = System.nanoTime();
    private volatile String name = RequestNames.UNKNOWN;

    MeteredAnswer(ExecutionResponseWriter writer) {
        this.writer = writer;
    }

    /** @param name as {@link RequestNames} gives it; without one it was nothing that could be read */
    void isOf(String name) {
        this.name = name;
        Span.current().updateName("graphql " + name);
    }

    @Override
    public void write(ExecutionResponse response) {
        note(code(response.getExecutionResult()));
        writer.write(response);
    }

    @Override
    public void fail(Throwable failure) {
        note("INTERNAL");
        writer.fail(failure);
    }

    private static String code(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return "OK";
        }
        GraphQLError first = result.getErrors().get(0);
        return first.getExtensions() == null
                ? "INTERNAL"
                : String.valueOf(first.getExtensions().get("code"));
    }

    private void note(String code) {
        Timer.builder("chancery.requests")
                .tag("operation", name)
                .tag("code", code)
                .serviceLevelObjectives(STEPS)
                .register(Metrics.globalRegistry)
                .record(Duration.ofNanos(System.nanoTime() - begun));
    }
}
