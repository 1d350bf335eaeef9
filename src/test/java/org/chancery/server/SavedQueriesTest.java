package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that GraphiQL offers, and those that the README shows, are asked of the real server. */
@QuarkusTest
class SavedQueriesTest {

    private static final Path QUERIES = Path.of("src/main/webui/src/queries");
    private static final Pattern IN_README = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    static List<String> saved() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> inReadme() throws IOException {
        Matcher found = IN_README.matcher(Files.readString(Path.of("README.md")));
        return found.results().map(r -> r.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("saved")
    void everySavedQueryIsAnswered(String file) throws IOException {
        answer(file).body("errors", nullValue()).body("data", notNullValue());
    }

    @ParameterizedTest
    @MethodSource("inReadme")
    void everyQueryOfTheReadmeIsAnswered(String query) {
        Ask.query(query).body("errors", nullValue()).body("data", notNullValue());
    }

    @Test
    void theReadmeShowsFiveQuestions() throws IOException {
        assertThat(inReadme()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void witkoffMetTwoPeople() throws IOException {
        answer("01-whom-did-witkoff-meet.graphql").body("data.whoMet.totalCount", equalTo(2));
    }

    @Test
    void fiveVotedAgainstTheResolutionOnTheReferenda() throws IOException {
        answer("02-who-voted-against-es-11-4.graphql")
                .body("data.whoVoted.code", contains("BLR", "NIC", "PRK", "RUS", "SYR"));
    }

    @Test
    void aFieldOfOneKindIsThereWhereTheListIsOfAnyKind() throws IOException {
        answer("06-how-is-putin-connected-to-umerov.graphql")
                .body("data.connections[0].steps.node.name", everyItem(notNullValue()));
        answer("09-search-with-a-misspelling.graphql")
                .body("data.zelenskyy[0].node.name", equalTo("Volodymyr Zelenskyy"))
                .body("data.witkoff[0].node.name", equalTo("Steve Witkoff"));
    }

    @Test
    void theRecordContradictsTheArticleByOneVote() {
        Ask.query("{ voteClaims(verdict: CONTRADICTED) { nodes { verdict discrepancies { what claimed recorded } } } }")
                .body("data.voteClaims.nodes[0].discrepancies", hasSize(1))
                .body("data.voteClaims.nodes[0].discrepancies[0].what", equalTo("yes votes"))
                .body("data.voteClaims.nodes[0].discrepancies[0].claimed", equalTo("144"))
                .body("data.voteClaims.nodes[0].discrepancies[0].recorded", equalTo("143"));
    }

    private static ValidatableResponse answer(String file) throws IOException {
        return Ask.query(Files.readString(QUERIES.resolve(file)));
    }
}
