package org.chancery.loading.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.SentFacts;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** What is exported gives, when it is loaded, what was there: the same facts with the same ids. */
@QuarkusTest
class FactsExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Map<String, Object>> FIRST = List.of(Map.of("paragraph", 1));
    private static final String TEXT = "Ada met Bo. They spoke of peace. They spoke of peace.";

    @Test
    void anExportGivesBackWhatWasRetracted() {
        List<Draft> drafts = List.of(kept(), unkept(), undated(), namesakes(), machine(), rest(), toldTwice());
        drafts.forEach(FactsExportTest::load);
        String before = Sound.digest();
        String export = export();
        List<String> articles = articles(export);
        assertThat(articles).hasSize(drafts.size());

        articles.forEach(id -> Retract.article(id).body("data.retractArticle.status", equalTo("DONE")));
        Ask.query("{ people(filter: {text: \"Exportby\"}) { totalCount } }").body("data.people.totalCount", equalTo(0));
        assertThat(Sound.digest()).isNotEqualTo(before);

        SentFacts.ended("application/jsonl", export)
                .body("status", equalTo("DONE"))
                .body("rejected", equalTo(0))
                .body("withdrawn", equalTo(0));
        assertThat(export()).isEqualTo(export);
        assertThat(Sound.digest()).isEqualTo(before);
    }

    private static void load(Draft draft) {
        JsonNode answer = draft.loaded();
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toPrettyString())
                .isEqualTo("DONE");
    }

    private static String export() {
        return Ask.plain()
                .get("/export/facts")
                .then()
                .statusCode(200)
                .contentType("application/jsonl; charset=utf-8")
                .extract()
                .asString();
    }

    private static List<String> articles(String export) {
        return export.lines()
                .map(FactsExportTest::read)
                .filter(entry -> entry.at("/article/title").asText().endsWith("Exportby"))
                .map(entry -> entry.at("/article/id").asText())
                .toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Draft of(String title, String day) {
        return new Draft(title + " of Exportby", day).person("Ada Exportby").person("Bo Exportby");
    }

    private static Map<String, Object> evidence(Map<String, Object> one) {
        return Map.of("evidence", List.of(one));
    }

    private static Draft kept() {
        return new Draft("Kept by Exportby", "1885-01-02")
                .article("text", TEXT)
                .article("keepText", true)
                .article("url", "https://exportby.example/kept?utm_source=x")
                .article("publisher", "The Exportby Gazette")
                .add(
                        "people",
                        Map.of(
                                "ref",
                                "ada",
                                "name",
                                "Ada Exportby",
                                "aliases",
                                List.of("Lady Exportby", "A. Exportby"),
                                "description",
                                "an envoy",
                                "evidence",
                                FIRST))
                .add("people", Map.of("ref", "bo", "name", "Bo Exportby", "description", ""))
                .add("organizations", Map.of("name", "House of Exportby", "country", "France", "evidence", FIRST))
                .meeting(
                        Map.of(
                                "kind",
                                "CALL",
                                "place",
                                "Exportby Hall, Exportby",
                                "placeCountry",
                                "Russia",
                                "duration",
                                "PT5H",
                                "topic",
                                "Peace",
                                "endedOn",
                                "1885-01-02",
                                "participants",
                                List.of(
                                        Map.of("person", "ada", "country", "Russia", "capacity", "host"),
                                        Map.of("person", "bo", "organization", "House of Exportby"),
                                        Map.of("organization", "House of Exportby", "country", "France"),
                                        Map.of("country", "Iran", "capacity", "observers")),
                                "evidence",
                                List.of(
                                        Map.of("start", 0, "end", 11, "confidence", 0.5, "origin", "CURATED"),
                                        Map.of("quote", "They spoke of peace."))),
                        "HELD",
                        "1885-01-01",
                        "ada");
    }

    private static Draft unkept() {
        return of("Unkept", "1885-01-03")
                .article("text", TEXT + " And of war.")
                .meeting(evidence(Map.of("quote", "Ada met Bo.")), "HELD", "1885-01", "Ada Exportby", "Bo Exportby")
                .add(
                        "statements",
                        Map.of(
                                "attributedTo",
                                "a senior official",
                                "text",
                                "Peace is near",
                                "verbatim",
                                true,
                                "madeOn",
                                "1885",
                                "evidence",
                                List.of(Map.of("quote", "They spoke of peace."))));
    }

    private static Draft undated() {
        return new Draft("Undated by Exportby", null)
                .person("Ada Exportby")
                .person("Bo Exportby")
                .meeting("PLANNED", null, "Ada Exportby", "Bo Exportby");
    }

    private static Draft namesakes() {
        return new Draft("Namesakes of Exportby", "1885-01-04")
                .add("people", Map.of("ref", "one", "id", "ada-exportby", "name", "Ada Exportby"))
                .add("people", Map.of("ref", "other", "name", "Ada Exportby", "isNew", true))
                .meeting("HELD", "1885-01-03", "one", "other");
    }

    private static Draft machine() {
        return new Draft("Read by Exportby", "1885-01-05")
                .add("people", Map.of("ref", "one", "id", "ada-exportby", "name", "Ada Exportby"))
                .person("Cy Exportby")
                .meeting(
                        evidence(Map.of("paragraph", 2, "confidence", 0.7, "origin", "EXTRACTED")),
                        "UNCONFIRMED",
                        "1885",
                        "one",
                        "Cy Exportby");
    }

    private static Draft rest() {
        Draft draft = new Draft("Rest of Exportby", "1885-01-06")
                .person("Bo Exportby")
                .person("Di Exportby");
        draft.add("organizations", Map.of("name", "The House of Exportby"));
        office(draft, Map.of("title", "Head of Exportby", "organization", "The House of Exportby", "since", "1884-12"));
        office(draft, Map.of("title", "Envoy of Exportby", "country", "French", "until", "1884"));
        return draft.add(
                        "kin",
                        Map.of(
                                "person",
                                "Bo Exportby",
                                "relation",
                                "brother",
                                "relative",
                                "Di Exportby",
                                "evidence",
                                FIRST))
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                "Bo Exportby",
                                "organization",
                                "The House of Exportby",
                                "text",
                                "All is well",
                                "verbatim",
                                false,
                                "about",
                                List.of("Lady Exportby", "Di Exportby", "Moscow", "ES-11/2", "The House of Exportby"),
                                "evidence",
                                FIRST))
                .add("voteClaims", claim(Map.of("resolution", "ES-11/2", "yes", 140, "onlyNamed", List.of("NO"))))
                .add("voteClaims", claim(Map.of("year", 1885, "wording", "UNANIMOUS")));
    }

    private static void office(Draft draft, Map<String, Object> more) {
        Map<String, Object> office = new HashMap<>(more);
        office.putAll(Map.of("holder", "Bo Exportby", "evidence", FIRST));
        draft.add("offices", office);
    }

    private static Map<String, Object> claim(Map<String, Object> more) {
        Map<String, Object> claim = new HashMap<>(more);
        claim.putAll(Map.of(
                "described", "the motion of Exportby", "namedNo", List.of("Russia", "Syria"), "evidence", FIRST));
        return claim;
    }

    private static Draft toldTwice() {
        return new Draft("Twice by Exportby", "1885-01-07")
                .add("people", Map.of("ref", "z", "id", "ada-exportby", "name", "Ada Exportby"))
                .add("people", Map.of("ref", "a", "id", "bo-exportby", "name", "Bo Exportby"))
                .meeting(Map.of("title", "Talks", "placeCountry", "Russia"), "HELD", "1885-01-06", "z", "a")
                .meeting(Map.of("title", "Talks", "placeCountry", "Austria"), "HELD", "1885-01-06", "z", "a")
                .meeting(Map.of("title", "Talks", "placeCountry", "Sweden"), "PLANNED", "1885-01-06", "z", "a");
    }
}
