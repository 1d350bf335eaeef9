package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading an article as an editor does, with the reader's own process. */
@QuarkusTest
class ReadArticleTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(ReadArticle.isPossible(), "built without the reader, so no text is read");
    }

    private static final ReadArticle LISBON = ReadArticle.named("2031-03-06-lisbon");

    @Test
    void anArticleIsReadToItsPeopleAndMeetings() {
        LISBON.read()
                .body("errors", equalTo(null))
                .body(
                        "data.readArticle.people.name",
                        hasItems("Aurelia Tavorelli", "Ketil Brandhaugen", "Odile Marchetier", "Sunniva Aasgard"))
                .body("data.readArticle.meetings.kind", contains("MEETING", "CALL", "MEETING"))
                .body("data.readArticle.meetings.status", contains("HELD", "HELD", "PLANNED"))
                .body("data.readArticle.meetings.startedOn", contains("2031-03-04", "2031-03-05", "2031-03-12"))
                .body("data.readArticle.kin.person", contains("hjalmar-aasgard"))
                .body("data.readArticle.kin.relation", contains("brother"))
                .body("data.readArticle.kin.relative", contains("sunniva-aasgard"))
                .body("data.readArticle.statements.speaker", hasItems("aurelia-tavorelli"))
                .body("data.readArticle.voteClaims[0].yes", equalTo(120))
                .body("data.readArticle.voteClaims[0].year", equalTo(2029))
                .body("data.readArticle.voteClaims[0].namedYes", containsInAnyOrder("PRT", "NOR"))
                .body("data.readArticle.voteClaims[0].namedNo", contains("CAN"))
                .body("data.readArticle.voteClaims[0].onlyNamed", contains("NO"))
                .body("data.readArticle.meetings[0].place", equalTo("Lisbon"))
                .body("data.readArticle.meetings[0].placeCountry", equalTo("PRT"))
                .body(
                        "data.readArticle.meetings[0].participants.person",
                        containsInAnyOrder("aurelia-tavorelli", "ketil-brandhaugen"))
                .body("data.readArticle.meetings[0].participants.country", containsInAnyOrder("PRT", "NOR"))
                .body(
                        "data.readArticle.meetings[2].participants.person",
                        containsInAnyOrder("sunniva-aasgard", "odile-marchetier"));
    }

    @Test
    void theExampleOfTheDocumentationGivesWhatItSays() throws IOException {
        Matcher example =
                Pattern.compile("(?s)```graphql\\R(.*?)```").matcher(Files.readString(Path.of("docs/reading.md")));
        assertThat(example.find()).isTrue();
        Ask.query(example.group(1))
                .body("errors", equalTo(null))
                .body("data.readArticle.people.ref", contains("aurelia-tavorelli", "ketil-brandhaugen"))
                .body("data.readArticle.meetings.kind", contains("MEETING"))
                .body("data.readArticle.meetings.status", contains("HELD"))
                .body("data.readArticle.meetings.startedOn", contains("2031-03-04"))
                .body("data.readArticle.meetings.place", contains("Lisbon"))
                .body("data.readArticle.meetings.placeCountry", contains("PRT"));
    }

    @Test
    void everyFactPointsToTheWordsItStandsIn() {
        Map<String, Object> facts = LISBON.read().extract().path("data.readArticle");
        List.of("people", "organizations", "offices", "kin", "meetings", "statements", "voteClaims")
                .forEach(kind -> evidence(facts, kind).forEach(evidence -> {
                    int start = (int) evidence.get("start");
                    int end = (int) evidence.get("end");
                    assertThat(LISBON.text().substring(start, end)).isEqualTo(evidence.get("quote"));
                    assertThat(evidence.get("origin")).isEqualTo("EXTRACTED");
                    assertThat((int) evidence.get("paragraph")).isBetween(1, 6);
                }));
    }

    @Test
    void whoIsMeantByAnOfficeOfWhichTheTextNamesNobodyTheTitleSays() {
        String text = "The two leaders spoke on Tuesday. The President will visit Norway.";
        new ReadArticle("Readout of President Carla Titlow's Call with Chancellor Jutta Titelmann", "2031-03-06", text)
                .read()
                .body("data.readArticle.people.name", contains("Carla Titlow", "Jutta Titelmann"))
                .body("data.readArticle.meetings.kind", contains("CALL", "VISIT"))
                .body("data.readArticle.meetings[1].participants.person", hasItems("carla-titlow"));
        new ReadArticle("A call of two leaders", "2031-03-06", text)
                .read()
                .body("data.readArticle.people", equalTo(List.of()))
                .body("data.readArticle.meetings", equalTo(List.of()));
    }

    @Test
    void readingWritesNothingAndLoadingLoadsWhatWasRead() {
        LISBON.read();
        Ask.query("{ search(text: \"Ketil Brandhaugen\", kinds: [PERSON]) { node { id } } }")
                .body("data.search.node.id", not(hasItems("ketil-brandhaugen")));
        LISBON.load()
                .body("data.loadArticle.rejects.nodes", equalTo(List.of()))
                .body("data.loadArticle.status", equalTo("DONE"));
        Ask.query("{ whenMet(a: \"Ketil Brandhaugen\", b: \"Aurelia Tavorelli\") { startedOn place { name } } }")
                .body("data.whenMet.startedOn", contains("2031-03-04"));
        Ask.query("mutation { retractArticle(id: \"article.2031-03-06-2031-03-06-lisbon\") { status } }");
    }

    @Test
    void aClaimOfWhichTheArticleTellsInTwoPlacesReachesItsResolution() {
        new ReadArticle("A vote on occupied land", "2031-04-02", """
                        Moscow cited the referenda that it had organised in the occupied regions.

                        Portugal, Norway and 141 more nations rejected those referenda as void in a 2022 United Nations
                        resolution. Only Belarus, Nicaragua, North Korea, Russia and Syria voted against it.""")
                .load()
                .body("data.loadArticle.rejects.nodes", equalTo(List.of()));
        Ask.query(
                        "{ article(id: \"article.2031-04-02-a-vote-on-occupied-land\") { id } "
                                + "voteClaims(verdict: CONFIRMED) { nodes { resolution { symbol } evidence { article { title } } } } }")
                .body(
                        "data.voteClaims.nodes.find { it.evidence[0].article.title == 'A vote on occupied land' }.resolution.symbol",
                        equalTo("A/RES/ES-11/4"));
        Ask.query("mutation { retractArticle(id: \"article.2031-04-02-a-vote-on-occupied-land\") { status } }");
    }

    @Test
    void nobodyIsMadeOfASurnameWhereNobodyHasLookedAtTheReading() {
        ReadArticle surnames = new ReadArticle(
                "Surnames alone",
                "2031-04-03",
                "Prime Minister Quastenby of Norway met Otto Brinkmeyer on Tuesday. He met Vestrup on Wednesday.");
        surnames.read()
                .body("data.readArticle.unresolved.text", hasItems("Prime Minister Quastenby of Norway", "Vestrup"));
        surnames.load().body("data.loadArticle.rejects.nodes", equalTo(List.of()));
        Ask.query(
                        "{ person(id: \"Otto Brinkmeyer\") { meetings { nodes { participants { person { name } country { code } capacity } } } } }")
                .body("data.person.meetings.nodes.participants.country.code", contains(contains("NOR")))
                .body(
                        "data.person.meetings.nodes.participants.capacity",
                        contains(hasItems("Prime Minister Quastenby")));
        Ask.query("{ person(id: \"Quastenby\") { id } }").body("data.person", equalTo(null));
        Ask.query("mutation { retractArticle(id: \"article.2031-04-03-surnames-alone\") { status } }");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> evidence(Map<String, Object> facts, String kind) {
        return ((List<Map<String, Object>>) facts.get(kind))
                .stream()
                        .flatMap(fact -> ((List<Map<String, Object>>) fact.get("evidence")).stream())
                        .toList();
    }
}
