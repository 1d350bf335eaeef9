package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one who asks did wrong is told to him, and is no news for whoever watches the log. */
@QuarkusTest
class ErrorsInTheLogTest {

    private final Logger root = Logger.getLogger("");
    private final Log log = new Log();

    @BeforeEach
    void listen() {
        root.addHandler(log);
    }

    @AfterEach
    void leave() {
        root.removeHandler(log);
    }

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
        assertThat(log.lines).isEmpty();
    }

    private static final class Log extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() > Level.FINE.intValue()) {
                lines.add(line.getLevel() + " " + line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
