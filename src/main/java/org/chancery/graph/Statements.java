package org.chancery.graph;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * Runs statements and tells how long each took, by its name: as a metric, now and then with what it touched in the store, as
 * a span of the request's trace where there is one, and in the log of slow ones. Parameters are told to nobody: they are what
 * people ask and what articles say.
 */
@ApplicationScoped
class Statements {

    private static final Logger SLOW = Logger.getLogger("org.chancery.slow");

    /** By then it is planned, and those who waited for that are not kept waiting once more. */
    private static final long FIRST_PROFILED = 10;

    private final Tracer tracer;
    private final Duration slow;
    private final int profileEvery;
    private final Map<String, AtomicLong> runs = new ConcurrentHashMap<>();

    /** @param profileEvery of so many runs of a statement one is profiled; 0 for none */
    Statements(
            Tracer tracer,
            @ConfigProperty(name = "chancery.slow-statement", defaultValue = "1s") Duration slow,
            @ConfigProperty(name = "chancery.profile-every", defaultValue = "1000") int profileEvery) {
        this.tracer = tracer;
        this.slow = slow;
        this.profileEvery = profileEvery;
    }

    List<Record> run(TransactionContext transaction, Cypher statement) {
        Span span = span(statement);
        long begun = System.nanoTime();
        boolean answered = false;
        try {
            List<Record> rows = isProfiled(statement)
                    ? profiled(transaction, statement)
                    : transaction.run(statement.text(), statement.parameters()).list();
            answered = true;
            return rows;
        } finally {
            note(statement, answered, Duration.ofNanos(System.nanoTime() - begun));
            span.setStatus(answered ? StatusCode.OK : StatusCode.ERROR).end();
        }
    }

    private boolean isProfiled(Cypher statement) {
        if (profileEvery == 0) {
            return false;
        }
        long run =
                runs.computeIfAbsent(statement.name(), name -> new AtomicLong()).incrementAndGet();
        return (run - FIRST_PROFILED) % profileEvery == 0;
    }

    /** The database counts what it touches only when it is asked to, which takes some of its time. */
    private static List<Record> profiled(TransactionContext transaction, Cypher statement) {
        Result result = transaction.run("PROFILE " + statement.text(), statement.parameters());
        List<Record> rows = result.list();
        DistributionSummary.builder("chancery.statement.hits")
                .tag("statement", statement.name())
                .register(Metrics.globalRegistry)
                .record(hits(result.consume().profile()));
        return rows;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(Statements::hits).sum();
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
