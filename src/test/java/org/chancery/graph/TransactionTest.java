package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;

@QuarkusTest
class TransactionTest {

    private static final Map<String, Object> NOTE = Map.of("name", "sent-and-undone", "digest", "none");

    private final Graph graph;

    TransactionTest(Graph graph) {
        this.graph = graph;
    }

    @Test
    void aStatementThatFailsUndoesItsTransaction() {
        Map<String, Object> firstAgain =
                Map.of("seq", 1, "at", "2026-01-01T00:00:00Z", "what", "sent twice", "ids", List.of());
        assertThatThrownBy(() -> graph.write(tx -> {
                    tx.run("loading/note-bundled-file", NOTE);
                    return tx.run("graph/append-change", firstAgain);
                }))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
        assertThat(noted()).isEmpty();
    }

    @Test
    void whatTheWorkThrowsIsThrownAndUndoesItsTransaction() {
        IllegalStateException thrown = new IllegalStateException("enough");
        assertThatThrownBy(() -> graph.write(tx -> {
                    tx.run("loading/note-bundled-file", NOTE);
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(noted()).isEmpty();
    }

    @Test
    void anErrorInTheWorkIsThrownAsItIs() {
        StackOverflowError thrown = new StackOverflowError("too deep");
        assertThatThrownBy(() -> graph.write(tx -> {
                    tx.run("loading/note-bundled-file", NOTE);
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(noted()).isEmpty();
    }

    @Test
    void aStatementSeesWhatOnesBeforeItWrote() {
        assertThatThrownBy(() -> graph.write(tx -> {
                    tx.run("loading/note-bundled-file", NOTE);
                    Map<String, Object> names = Map.of("names", List.of(NOTE.get("name")));
                    assertThat(tx.run("loading/bundled-files", names)).hasSize(1);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    private List<?> noted() {
        return graph.read("loading/bundled-files", Map.of("names", List.of(NOTE.get("name"))));
    }
}
