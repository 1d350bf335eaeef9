package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstQuestionsTest {

    @Inject
    FirstQuestions first;

    @Test
    void theFirstExampleNeedsNoStatementThatWasNotPlanned() throws IOException {
        String example = Files.readString(Path.of("src/main/webui/src/queries/01-whom-did-witkoff-meet.graphql"));
        CountedStatements.forget();
        first.plan();
        List<String> planned = CountedStatements.noted();
        CountedStatements.forget();
        Ask.query(example).body("errors", nullValue());
        assertThat(CountedStatements.noted()).isNotEmpty().isSubsetOf(planned);
    }
}
