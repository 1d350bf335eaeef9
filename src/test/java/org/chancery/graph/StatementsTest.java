package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.testing.NotedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

/** What is told of statements, against a real database: never their parameters. */
@QuarkusTest
class StatementsTest {

    private static final Cypher NAMED = Cypher.named("names/resolve")
            .with("named-by-id/person")
            .given("wanted", List.of(Map.of("n", 0, "id", "a-secret-name", "labels", List.of())));

    @Inject
    Driver driver;

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build()
            .get("test");

    @RegisterExtension
    final NotedLog log = new NotedLog("org.chancery.slow");

    @Test
    void aStatementOfATracedRequestIsASpanOfItsTrace() {
        Span request = tracer.spanBuilder("request").startSpan();
        try (var within = request.makeCurrent()) {
            run(Duration.ofMinutes(1), NAMED);
        }
        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("names/resolve");
            assertThat(span.getParentSpanId())
                    .isEqualTo(request.getSpanContext().getSpanId());
            assertThat(span.toString()).doesNotContain("a-secret-name");
        });
    }

    @Test
    void aStatementThatFailsIsASpanThatSaysSo() {
        Span request = tracer.spanBuilder("request").startSpan();
        try (var within = request.makeCurrent()) {
            assertThatThrownBy(() -> run(Duration.ofMinutes(1), Cypher.named("names/resolve")))
                    .isInstanceOf(ClientException.class);
        }
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getStatus)
                .singleElement()
                .satisfies(status -> assertThat(status.getStatusCode()).isEqualTo(StatusCode.ERROR));
    }

    @Test
    void withoutATracedRequestThereIsNoSpan() {
        run(Duration.ofMinutes(1), NAMED);
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void aSlowStatementIsToldByItsNameAndPartsWithoutItsParameters() {
        run(Duration.ZERO, NAMED);
        assertThat(log.lines())
                .singleElement()
                .asString()
                .matches("names/resolve took \\d+ ms with named-by-id/person")
                .doesNotContain("a-secret-name");
    }

    @Test
    void aStatementThatIsNotSlowIsNotToldOf() {
        run(Duration.ofMinutes(1), NAMED);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void ofSoManyRunsOneTellsWhatItTouchedInTheStore() {
        Statements statements = new Statements(tracer, Duration.ofMinutes(1), 5);
        Cypher counted = Cypher.named("verify/sequence");
        double before = hits(counted).count();
        try (Session session = driver.session()) {
            for (int n = 0; n < 20; n++) {
                session.executeRead(tx -> statements.run(tx, counted));
            }
        }
        assertThat(hits(counted).count() - before).isEqualTo(4);
        assertThat(hits(counted).totalAmount()).isPositive();
    }

    private static DistributionSummary hits(Cypher statement) {
        return Metrics.globalRegistry.summary("chancery.statement.hits", "statement", statement.name());
    }

    private void run(Duration threshold, Cypher statement) {
        Statements statements = new Statements(tracer, threshold, 0);
        try (Session session = driver.session()) {
            session.executeRead(tx -> statements.run(tx, statement));
        }
    }
}
