package org.chancery.loading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that are right, though nobody would think of them first; and some that only look right. */
@QuarkusTest
class OddDraftsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Islom Oʻddevich", "オッド・シュレーダー", "ओड्ड नरेन्द्र मोदी", "ออดด์ ประยุทธ์", "Oḍḍ Ｆｕｌｌ"})
    void aPersonWithANameOfAnyScriptCanBeMeantByItsId(String name) {
        new Draft("Odd " + name, "1906-01-02").person(name).load().body("data.loadFacts.status", equalTo("DONE"));
        String id = Ask.query("query ($name: ID!) { person(id: $name) { id } }", Map.of("name", name))
                .body("data.person.id", notNullValue())
                .extract()
                .path("data.person.id");
        new Draft("Odd again " + name, "1906-01-03")
                .add("people", Map.of("ref", id, "id", id, "name", name))
                .load()
                .body("data.loadFacts.rejects.nodes", hasSize(0))
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.created", equalTo(0));
    }

    @Test
    void aHundredPeopleWithLongNamesMayMeet() {
        String[] names = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> "Константин Александрович Толпинский-Многолюдный " + n)
                .toArray(String[]::new);
        Draft draft = new Draft("A crowd", "1906-02-02");
        List.of(names).forEach(draft::person);
        draft.meeting(Map.of("title", "The crowd meets"), "HELD", "1906-02-01", names)
                .load()
                .body("errors", nullValue())
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("query ($name: ID!) { whoMet(person: $name, first: 1) { totalCount } }", Map.of("name", names[0]))
                .body("data.whoMet.totalCount", equalTo(99));
        new Draft("A crowd", "1906-02-02").load().body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void aLongTitleInAScriptOfManyBytesIsLoaded() {
        new Draft("각".repeat(500), "1906-03-02")
                .add("voteClaims", Map.of("described", "각".repeat(1000), "evidence", List.of(Map.of("paragraph", 1))))
                .load()
                .body("errors", nullValue())
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("각".repeat(500), "1906-03-02").load().body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void organizationsWhoseNamesDifferInAVowelSignAreTwo() {
        new Draft("Signs", "1906-04-02")
                .add("organizations", Map.of("name", "ओड्ड काम"))
                .add("organizations", Map.of("name", "ओड्ड कामा"))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("{ a: organization(id: \"ओड्ड काम\") { name } b: organization(id: \"ओड्ड कामा\") { name } }")
                .body("data.a.name", equalTo("ओड्ड काम"))
                .body("data.b.name", equalTo("ओड्ड कामा"));
    }

    @Test
    void anOrganizationWhoseNameCannotBeSeenIsRefused() {
        new Draft("Unseen", "1906-05-02")
                .add("organizations", Map.of("name", "\u00A0\u200B"))
                .load()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("facts.organizations[0].name"));
    }

    @Test
    void namesakesStayApartHoweverManyThereAre() {
        namesakes("Many namesakes", 60).body("data.loadFacts.created", equalTo(60));
        namesakes("More namesakes", 3)
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.created", equalTo(3));
        namesakes("More namesakes", 0).body("data.loadFacts.withdrawn", equalTo(3));
        namesakes("Many namesakes", 0).body("data.loadFacts.withdrawn", equalTo(60));
    }

    private static ValidatableResponse namesakes(String title, int count) {
        Draft draft = new Draft(title, "1906-06-02");
        for (int i = 0; i < count; i++) {
            draft.add("people", Map.of("ref", "p" + i, "name", "Ada Manytimes", "isNew", true));
        }
        return draft.load();
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        Ask.post()
                .body("{\"query\": \"query ($text: String!) { search(text: $text) { score } }\","
                        + " \"variables\": {\"text\": \"a\\ud800b\"}}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("text"))
                .body("errors[0].message", containsString("surrogate"));
        Ask.post()
                .body("{\"query\": \"mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status } }\","
                        + " \"variables\": {\"facts\": {\"article\": {\"title\": \"Half\"},"
                        + " \"people\": [{\"ref\": \"it\", \"name\": \"Ada \\udc00\"}]}}}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("facts.people[0].name"));
        Ask.post()
                .body("{\"query\": \"{ search(text: \\\"\\ud800\\\") { score } }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
        Ask.post()
                .body("{\"query\": \"{ search(text: \\\"\\\\ud800\\\") { score } }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }
}
