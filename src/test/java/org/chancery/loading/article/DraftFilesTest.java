package org.chancery.loading.article;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.testing.Ask;
import org.chancery.testing.SentFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of what articles say, sent as an editor would send them. */
@QuarkusTest
class DraftFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static Map<String, Object> article(String title, String surname) {
        return Map.of(
                "article",
                Map.of("title", title, "publishedOn", "1883-01-02"),
                "people",
                List.of(Map.of("ref", "a", "name", "Ada " + surname), Map.of("ref", "b", "name", "Bo " + surname)),
                "meetings",
                List.of(Map.of(
                        "title",
                        "Talks",
                        "kind",
                        "MEETING",
                        "status",
                        "HELD",
                        "startedOn",
                        "1883-01-01",
                        "participants",
                        List.of(Map.of("person", "a"), Map.of("person", "b")),
                        "evidence",
                        List.of(Map.of("paragraph", 1)))));
    }

    @ParameterizedTest
    @CsvSource({
        "Onealone, json",
        "Jsonlist, json list",
        "Jsonlines, json lines",
        "Yamlone, yaml",
        "Yamllist, yaml list",
        "Yamlstream, yaml stream"
    })
    void oneArticleOrManyAreTakenHoweverTheyAreStrungTogether(String surname, String form)
            throws JsonProcessingException {
        List<Map<String, Object>> two =
                List.of(article("First " + surname, surname), article("Second " + surname, surname));
        boolean alone = form.equals("json") || form.equals("yaml");
        SentFacts.ended(form.startsWith("json") ? "application/json" : "application/yaml", written(two, form))
                .body("status", equalTo("DONE"))
                .body("kind", equalTo("FACTS"))
                .body("read", equalTo(alone ? 3 : 6))
                .body("created", equalTo(3))
                .body("updated", equalTo(alone ? 0 : 3))
                .body("message", startsWith(alone ? "1 article, of which 0" : "2 articles, of which 0"));
        Ask.query("{ whenMet(a: \"Ada " + surname + "\", b: \"Bo " + surname + "\") { accounts { article { id } } } }")
                .body("data.whenMet[0].accounts", hasSize(alone ? 1 : 2));
    }

    private static String written(List<Map<String, Object>> two, String form) throws JsonProcessingException {
        return switch (form) {
            case "json" -> JSON.writeValueAsString(two.get(0));
            case "json list" -> JSON.writeValueAsString(two);
            case "json lines" ->
                JSON.writeValueAsString(two.get(0)) + "\n" + JSON.writeValueAsString(two.get(1)) + "\n";
            case "yaml" -> "# of one article\n" + YAML.writeValueAsString(two.get(0));
            case "yaml list" -> YAML.writeValueAsString(two);
            default -> YAML.writeValueAsString(two.get(0)) + YAML.writeValueAsString(two.get(1));
        };
    }

    @Test
    void theSameFileAgainChangesNothing() throws JsonProcessingException {
        String file = JSON.writeValueAsString(List.of(article("Sentagain", "Sentagain")));
        SentFacts.ended("application/json", file).body("created", equalTo(3));
        SentFacts.ended("application/json", file)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(3));
    }

    /** In one article: an impossible date, an unknown field, an unknown ref, an end before its start, and nobody. */
    @Test
    void allThatIsWrongWithAnArticleIsToldAtOnceAndTheOthersAreLoaded() {
        String file = """
                - article: {title: First of Badfile, publishedOn: 1883-02-03}
                  people: [{ref: a, name: Ada Badfile}]
                - article: {title: Second of Badfile, publishedOn: 1883-02-30, colour: red}
                  people: [{ref: a, name: Ada Badfile}, {ref: b, name: Bo Badfile}]
                  meetings:
                    - {title: Talks, kind: MEETING, status: HELD, startedOn: 1883-13, participants: [{person: a}], evidence: [{paragraph: 1}]}
                    - {title: Talks, kind: PARTY, status: HELD, participants: [{person: a}], evidence: [{paragraph: 1}]}
                    - title: Talks
                      kind: MEETING
                      status: HELD
                      startedOn: 1883-02-02
                      endedOn: 1883-02-01
                      participants: [{person: a}, {person: nobody}, {capacity: observer}]
                      evidence: [{start: 5, end: 2}]
                - article: {title: Third of Badfile, publishedOn: 1883-02-03}
                  people: [{ref: b, name: Bo Badfile}]
                """;
        String id = SentFacts.sent("application/yaml", file);
        SentFacts.ended(id)
                .body("status", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("rejected", equalTo(8))
                .body("message", equalTo("3 articles, of which 1 was rejected"));
        Ask.query("{ load(id: \"" + id + "\") { rejects(first: 20) { nodes { line place value reason } } } }")
                .body(
                        "data.load.rejects.nodes.place",
                        containsInAnyOrder(
                                "articles[1].article.publishedOn",
                                "articles[1].article.colour",
                                "articles[1].meetings[0].startedOn",
                                "articles[1].meetings[1].kind",
                                "articles[1].meetings[2].endedOn",
                                "articles[1].meetings[2].participants[1].person",
                                "articles[1].meetings[2].participants[2]",
                                "articles[1].meetings[2].evidence[0]"))
                .body("data.load.rejects.nodes.line.unique()", contains(3))
                .body("data.load.rejects.nodes.find { it.place.endsWith('startedOn') }.value", equalTo("1883-13"))
                .body(
                        "data.load.rejects.nodes.find { it.place.endsWith('kind') }.reason",
                        containsString("MEETING, CALL"));
        Ask.query("{ person(id: \"Ada Badfile\") { meetings { totalCount } } }")
                .body("data.person.meetings.totalCount", equalTo(0));
    }

    /** Names that no field of ours has, among them such as JSON-LD has; each has its place, and the others are loaded. */
    @Test
    void whereAnEntryOfAListIsMissingTheRestIsToldTooWithItsPlace() {
        String file = """
                article: {title: Holes of Badfile, publishedOn: 1883-04-30}
                people: [{ref: a, name: Ada Holeby}, null]
                meetings:
                  - null
                  - {title: Talks, kind: PARTY, status: HELD, participants: [null, {person: nobody}], evidence: [{paragraph: 1}]}
                statements: [{speaker: a, text: Well, verbatim: false, about: [null, FRA], evidence: [{start: 5, end: 2}]}]
                """;
        String id = SentFacts.sent("application/yaml", file);
        SentFacts.ended(id).body("created", equalTo(0));
        Ask.query("{ load(id: \"" + id + "\") { rejects(first: 20) { nodes { place reason } } } }")
                .body(
                        "data.load.rejects.nodes.findAll { it.reason == 'an entry of a list is missing here' }.place",
                        contains(
                                "articles[0].people[1]",
                                "articles[0].meetings[0]",
                                "articles[0].meetings[1].participants[0]",
                                "articles[0].statements[0].about[0]"))
                .body(
                        "data.load.rejects.nodes.findAll { it.reason != 'an entry of a list is missing here' }.place",
                        contains(
                                "articles[0].meetings[1].kind",
                                "articles[0].meetings[1].participants[1].person",
                                "articles[0].statements[0].evidence[0]"));
    }

    @Test
    void aStrayFieldIsRejectedWithItsPlaceWhateverItIsCalled() {
        String file = """
                [{"@context": "https://schema.org", "": 1, "[x": 2, "two\\nlines": 3, "[99999999999]": 4, "meetings": [{"@id": 1}],
                  "article": {"title": "First of Strayfile", "publishedOn": "1883-05-01", "@type": "NewsArticle"}},
                 {"article": {"title": "Second of Strayfile", "publishedOn": "1883-05-01"},
                  "people": [{"ref": "a", "name": "Ada Strayfile"}]}]
                """;
        String id = SentFacts.sent("application/json", file);
        SentFacts.ended(id).body("status", equalTo("DONE")).body("created", equalTo(1));
        Ask.query("{ load(id: \"" + id + "\") { rejects(first: 50) { nodes { place reason } } } }")
                .body(
                        "data.load.rejects.nodes.place",
                        hasItems(
                                "articles[0].@context",
                                "articles[0].[x",
                                "articles[0].two\nlines",
                                "articles[0].[99999999999]",
                                "articles[0].meetings[0].@id",
                                "articles[0].article.@type"))
                .body(
                        "data.load.rejects.nodes.find { it.place == 'articles[0].@context' }.reason",
                        containsString("there is no such field here"));
    }

    @Test
    void anArticleWithMergesIsRefusedAndNobodyIsMerged() {
        String file = """
                [{"article": {"title": "First of Bothfile", "publishedOn": "1883-06-01"},
                  "people": [{"ref": "a", "name": "Ada Bothfile"}, {"ref": "b", "name": "Bo Bothfile"}]},
                 {"article": {"title": "Second of Bothfile", "publishedOn": "1883-06-01"},
                  "people": [{"ref": "c", "name": "Cy Bothfile"}],
                  "merges": [{"keep": "ada-bothfile", "duplicate": "bo-bothfile", "at": "2026-01-31T12:00:00Z"}]},
                 {"merges": {"keep": "ada-bothfile", "duplicate": "bo-bothfile", "at": "2026-01-31T12:00:00Z"}}]
                """;
        String id = SentFacts.sent("application/json", file);
        SentFacts.ended(id)
                .body("status", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("rejected", equalTo(2));
        Ask.query("{ load(id: \"" + id + "\") { rejects { nodes { place reason } } } }")
                .body("data.load.rejects.nodes.place", containsInAnyOrder("articles[1].merges", "merges"))
                .body("data.load.rejects.nodes.reason", hasItem(containsString("an entry of their own")));
        Ask.query("{ people(filter: {text: \"Bothfile\"}) { nodes { id } } }")
                .body("data.people.nodes.id", containsInAnyOrder("ada-bothfile", "bo-bothfile"));
    }

    /** Names are looked up where the draft is right in itself. */
    @Test
    void aNameInDoubtIsRejectedWithThoseWhomItMayMean() {
        String two = """
                {"article": {"title": "Doubtfile", "publishedOn": "1883-03-01"},
                 "people": [{"ref": "a", "name": "Ada Doubtfile", "isNew": true}, {"ref": "b", "name": "Ada Doubtfile", "isNew": true}]}
                """;
        SentFacts.ended("application/json", two).body("created", equalTo(2));
        String id = SentFacts.sent(
                "application/json",
                "{\"article\": {\"title\": \"Doubt of Doubtfile\"}, \"people\": [{\"ref\": \"a\", \"name\": \"Ada Doubtfile\"}]}");
        SentFacts.ended(id).body("rejected", equalTo(1));
        Ask.query("{ load(id: \"" + id + "\") { rejects { nodes { place code candidates { id } } } } }")
                .body("data.load.rejects.nodes[0].place", equalTo("articles[0].people[0].name"))
                .body("data.load.rejects.nodes[0].code", equalTo("AMBIGUOUS_NAME"))
                .body(
                        "data.load.rejects.nodes[0].candidates.id",
                        containsInAnyOrder("ada-doubtfile", "ada-doubtfile-2"));
    }

    @Test
    void whatIsNoDraftIsRefusedAtOnce() {
        refused("text/csv", "a,b\n1,2\n").body("errors[0].message", containsString("right is what an article says"));
        refused("application/json", "{\"articles\": []}").body("errors[0].message", containsString("fields articles"));
        refused("application/json", "[{\"article\": ")
                .body("errors[0].message", containsString("neither JSON nor YAML"));
    }

    private static ValidatableResponse refused(String type, String file) {
        return Ask.plain()
                .contentType(type)
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/loads/facts")
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasLoadedBeforeTheFileBreaksOffStays() throws JsonProcessingException {
        String file = JSON.writeValueAsString(article("Brokenfile", "Brokenfile")) + "\n{\"article\": {\"title\"";
        SentFacts.ended("application/json", file)
                .body("status", equalTo("FAILED"))
                .body("created", equalTo(3))
                .body("message", containsString("line 2"));
        Ask.query("{ person(id: \"Ada Brokenfile\") { id } }").body("data.person.id", equalTo("ada-brokenfile"));
    }

    @Test
    void aFileMayBeLongerThanAYamlDocumentUsuallyIs() {
        String text = IntStream.range(0, 60_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String file = IntStream.range(0, 8)
                .mapToObj(i -> "- article: {title: Longfile " + i + ", publishedOn: 1883-04-01}\n  people: []\n"
                        + "  warnings: [\"" + text + "\"]\n")
                .collect(Collectors.joining());
        SentFacts.ended("application/yaml", file)
                .body("status", equalTo("DONE"))
                .body("message", startsWith("8 articles, of which 0"));
    }
}
