package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.EventLoops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of a request is done on an event loop: there, one query that is slow to read, to resolve or to write out
 * would hold up all the others.
 */
@QuarkusTest
class EventLoopTest {

    private static final Path QUERIES = Path.of("src/main/webui/src/queries");

    @BeforeEach
    void forget() {
        CountedStatements.forget();
        EventLoops.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-whom-did-witkoff-meet",
                "03-does-the-press-agree-with-the-record",
                "07-how-often-do-france-and-germany-agree",
                "08-the-network-around-putin",
                "11-the-roll-call-of-es-11-4",
                "12-load-facts"
            })
    void aSavedQueryIsAnsweredByWorkers(String file) throws IOException {
        answeredByWorkers(Files.readString(QUERIES.resolve(file + ".graphql")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ rollCalls(first: 3) { nodes { resolution { symbol claims { evidence { article { id } } } }"
                        + " votes(first: 10) { nodes { country { officials { holder { meetings(first: 3) { nodes { people"
                        + " { id } } } } } } } } } } }",
                "{ person(id: \"vladimir-putin\") { met { nodes { meetings { evidence { article { people { met(first:"
                        + " 2) { nodes { count } } } } } } } } } }"
            })
    void soIsADeepQueryWhoseLevelsAreBatches(String query) {
        answeredByWorkers(query);
    }

    private static void answeredByWorkers(String query) {
        Ask.query(query).body("errors", nullValue());
        List<String> statements = CountedStatements.noted();
        assertThat(statements).isNotEmpty();
        assertThat(EventLoops.done()).contains("begins", "ends").containsAll(statements);
        assertThat(EventLoops.onEventLoops()).isEmpty();
    }
}
