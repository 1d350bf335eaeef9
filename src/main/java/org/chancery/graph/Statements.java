package org.chancery.graph;

import io.micrometer.core.instrument.Metrics;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Runs statements and tells how long each took, by its name: as a metric, as a span of the request's trace where there is
 * one, and in the log of slow ones. Parameters are told to nobody: they are what people ask and what articles say.
 */
@ApplicationScoped
class Statements {

    private static final Logger SLOW = Logger.getLogger("org.chancery.slow");

    private final Tracer tracer;
    private final Duration slow;

    Statements(Tracer tracer, @ConfigProperty(name = "chancery.slow-statement", defaultValue = "1s") Duration slow) {
        this.tracer = tracer;
        this.slow = slow;
    }

    List<Record> run(TransactionContext transaction, Cypher statement) {
        Span span = span(statement);
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            List<Record> rows =
                    transaction.run(statement.text(), statement.parameters()).list();
            answered = true;
            return rows;
        } finally {
            note(statement, answered, Duration.ofNanos(System.nanoTime() - begun));
            span.setStatus(answered ? StatusCode.OK : StatusCode.ERROR).end();
        }
    }

    private void note(Cypher statement, boolean answered, Duration took) {
        Metrics.timer("chancery.statements", "statement", statement.name(), "outcome", answered ? "answered" : "failed")
                .record(took);
        if (took.compareTo(slow) >= 0) {
            SLOW.warnf(
                    "%s took %d ms%s%s",
                    statement.name(),
                    took.toMillis(),
                    statement.parts().isEmpty() ? "" : " with " + String.join(", ", statement.parts()),
                    answered ? "" : ", and failed");
        }
    }

    /** None where the request is not traced, so that what the server does by itself makes no traces of one statement each. */
    private Span span(Cypher statement) {
        if (!Span.current().getSpanContext().isValid()) {
            return Span.getInvalid();
        }
        return tracer.spanBuilder(statement.name())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("db.system.name", "neo4j")
                .setAttribute("db.query.summary", statement.name())
                .startSpan();
    }
}
