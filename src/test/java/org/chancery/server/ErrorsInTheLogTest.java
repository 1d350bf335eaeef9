package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Level;
import org.chancery.testing.Ask;
import org.chancery.testing.NotedLog;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one who asks did wrong is told to him, and is no news for whoever watches the log. */
@QuarkusTest
class ErrorsInTheLogTest {

    @RegisterExtension
    final NotedLog log = new NotedLog("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ person(id: \"Putni\") { id } }",
                "{ country(id: \"Korea\") { id } }",
                "{ people(first: 0) { nodes { id } } }",
                "{ meetings(filter: {from: \"2025-01-02\", to: \"2025-01-01\"}) { nodes { id } } }",
                "{ meetings(filter: {from: \"2025-02-30\"}) { nodes { id } } }",
                "{ whoVoted(position: NO) { code } }",
                "{ person(id: \"Putin\") { meetings(filter: {place: \"Nowhereville\"}) { nodes { id } } } }",
                "{ person(id: \"Putin\") { meetings(first: 201) { nodes { id } } } }",
                "{ people(after: \"nonsense\") { nodes { id } } }",
                "{ nonsense }",
                "{ overview"
            })
    void aClientsErrorIsNotLogged(String query) {
        Ask.query(query).body("errors[0].extensions.code", not(nullValue()));
        assertThat(log.records())
                .filteredOn(record -> record.getLevel().intValue() > Level.FINE.intValue())
                .extracting(record -> record.getLevel() + " " + record.getLoggerName() + ": " + record.getMessage())
                .isEmpty();
    }
}
