package org.chancery.loading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;

/** Loading what articles say: again, differently, together, and wrongly. */
@QuarkusTest
class LoadFactsTest {

    private static final String EVERYTHING =
            "{ overview { people meetings articles } meetings(filter: {text: \"Twiceman\"}) { nodes { id evidence { paragraph } } } }";

    @Test
    void loadingTheSameAgainChangesNothing() {
        Draft draft = new Draft("Twiceman meets", "1991-05-10")
                .person("Ada Twiceman")
                .person("Bo Twiceman")
                .meeting("HELD", "1991-05-09", "Ada Twiceman", "Bo Twiceman");
        draft.load()
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.created", equalTo(3))
                .body("data.loadFacts.unchanged", equalTo(0));
        Object before = Ask.query(EVERYTHING).extract().path("data");
        draft.load()
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.created", equalTo(0))
                .body("data.loadFacts.updated", equalTo(0))
                .body("data.loadFacts.withdrawn", equalTo(0))
                .body("data.loadFacts.unchanged", equalTo(3))
                .body("data.loadFacts.message", containsString("nothing was changed"));
        Ask.query(EVERYTHING).body("data", equalTo(before));
    }

    @Test
    void twoArticlesOnOneMeetingGiveOneMeetingWithTheEvidenceOfBoth() {
        new Draft("First on Jointson", "1991-06-02")
                .person("Ada Jointson")
                .person("Bo Jointson")
                .meeting("HELD", "1991-06", "Ada Jointson", "Bo Jointson")
                .load()
                .body("data.loadFacts.created", equalTo(3));
        new Draft("Second on Jointson", "1991-06-03")
                .person("Ada Jointson")
                .person("Bo Jointson")
                .meeting("HELD", "1991-06-01", "Bo Jointson", "Ada Jointson")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("""
                        { meetings(filter: {with: ["Ada Jointson", "Bo Jointson"]}) { totalCount nodes { startedOn
                          evidence { article { title } } accounts { startedOn article { title } } } } }""")
                .body("data.meetings.totalCount", equalTo(1))
                .body("data.meetings.nodes[0].startedOn", equalTo("1991-06-01"))
                .body(
                        "data.meetings.nodes[0].evidence.article.title",
                        containsInAnyOrder("First on Jointson", "Second on Jointson"))
                .body("data.meetings.nodes[0].accounts.startedOn", containsInAnyOrder("1991-06", "1991-06-01"));
    }

    @Test
    void aPlannedMeetingBecomesHeldAndStaysPlannedAsKnownBefore() {
        new Draft("Plansley is to meet", "1991-07-01")
                .person("Ada Plansley")
                .person("Bo Plansley")
                .meeting("PLANNED", "1991-07-05", "Ada Plansley", "Bo Plansley")
                .load()
                .body("data.loadFacts.created", equalTo(3));
        new Draft("Plansley has met", "1991-07-06")
                .person("Ada Plansley")
                .person("Bo Plansley")
                .meeting("HELD", "1991-07-05", "Ada Plansley", "Bo Plansley")
                .load()
                .body("data.loadFacts.created", equalTo(0));
        Ask.query("""
                        { now: whenMet(a: "Ada Plansley", b: "Bo Plansley") { status }
                          then: whenMet(a: "Ada Plansley", b: "Bo Plansley", filter: {knownOn: "1991-07-05"}) { status }
                          met: whoMet(person: "Ada Plansley") { nodes { person { name } } }
                          metThen: whoMet(person: "Ada Plansley", filter: {knownOn: "1991-07-05"}) { nodes { count } } }""")
                .body("data.now.status", contains("HELD"))
                .body("data.then.status", contains("PLANNED"))
                .body("data.met.nodes.person.name", contains("Bo Plansley"))
                .body("data.metThen.nodes", empty());
    }

    @Test
    void whatAReloadedArticleNoLongerSaysIsWithdrawn() {
        new Draft("Goneby meets", "1991-08-10")
                .person("Ada Goneby")
                .person("Bo Goneby")
                .person("Cy Goneby")
                .meeting("HELD", "1991-08-09", "Ada Goneby", "Bo Goneby")
                .meeting("HELD", "1991-08-08", "Ada Goneby", "Cy Goneby")
                .load()
                .body("data.loadFacts.created", equalTo(5));
        new Draft("Goneby meets", "1991-08-10")
                .person("Ada Goneby")
                .person("Bo Goneby")
                .meeting("HELD", "1991-08-09", "Ada Goneby", "Bo Goneby")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.withdrawn", equalTo(2))
                .body("data.loadFacts.unchanged", equalTo(3));
        Ask.query("""
                        { node(id: "cy-goneby") { id } meetings(filter: {with: ["Ada Goneby"]}) { nodes { startedOn } }
                          search(text: "Cy Goneby", kinds: [PERSON]) { node { id } } }""")
                .body("data.node", nullValue())
                .body("data.meetings.nodes.startedOn", contains("1991-08-09"))
                .body("data.search.node.id.findAll { it == 'cy-goneby' }", empty());
        Ask.query("{ person(id: \"Cy Goneby\") { id } }").body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    @Test
    void everythingWrongInADraftIsToldAtOnceAndNothingIsWritten() {
        String text = "Ada Wrongham met Bo Wrongham.";
        wrongham()
                .article("text", text)
                .meeting("HELD", "1991-09-01", "Ada Wrongham", "Nobody")
                .meeting(Map.of("evidence", List.of()), "HELD", "1991-09-02", "Ada Wrongham", "Bo Wrongham")
                .meeting(Map.of("endedOn", "1991-09-01"), "HELD", "1991-09-03", "Ada Wrongham", "Bo Wrongham")
                .meeting("HELD", "1991-09-20", "Ada Wrongham", "Bo Wrongham")
                .meeting(evidence(Map.of("start", 0, "end", 500)), "HELD", "1991-09-04", "Ada Wrongham", "Bo Wrongham")
                .meeting(
                        evidence(Map.of("quote", "They never met.")),
                        "HELD",
                        "1991-09-05",
                        "Ada Wrongham",
                        "Bo Wrongham")
                .load()
                .body("errors", nullValue())
                .body("data.loadFacts.status", equalTo("FAILED"))
                .body("data.loadFacts.rejected", equalTo(6))
                .body("data.loadFacts.message", startsWith("Nothing was loaded: 6 problems"))
                .body(
                        "data.loadFacts.rejects.nodes.place",
                        contains(
                                "meetings[0].participants[1].person",
                                "meetings[1].evidence",
                                "meetings[2].endedOn",
                                "meetings[3].startedOn",
                                "meetings[4].evidence[0].end",
                                "meetings[5].evidence[0].quote"))
                .body(
                        "data.loadFacts.rejects.nodes.value",
                        contains("Nobody", null, "1991-09-01", "1991-09-20", "500", "They never met."))
                .body("data.loadFacts.rejects.nodes.code.unique()", contains("INVALID_INPUT"))
                .body("data.loadFacts.rejects.nodes[3].reason", containsString("PLANNED"));
        nothingOfWronghamIsThere();
    }

    @Test
    void aCountryThatWasNoMoreOnTheDayIsToldWithThePlace() {
        wrongham()
                .meeting(
                        Map.of(
                                "placeCountry",
                                "Czechoslovakia",
                                "participants",
                                List.of(Map.of("person", "Ada Wrongham", "country", "East Germany"))),
                        "PLANNED",
                        "1993-01",
                        "Ada Wrongham")
                .meeting(Map.of("placeCountry", "Czechoslovakia"), "PLANNED", "1992-12-31", "Ada Wrongham")
                .add(
                        "voteClaims",
                        Map.of(
                                "described",
                                "a vote",
                                "year",
                                2001,
                                "namedNo",
                                List.of("France", "Yugoslavia"),
                                "evidence",
                                List.of(Map.of("paragraph", 1))))
                .load()
                .body(
                        "data.loadFacts.rejects.nodes.place",
                        contains(
                                "meetings[0].placeCountry",
                                "meetings[0].participants[0].country",
                                "voteClaims[0].namedNo[1]"))
                .body("data.loadFacts.rejects.nodes.value", contains("Czechoslovakia", "East Germany", "Yugoslavia"))
                .body("data.loadFacts.rejects.nodes[0].reason", containsString("no more since 1993-01-01"));
        nothingOfWronghamIsThere();
    }

    @Test
    void aCountryThatWasNotYetOnTheDayIsToldWithThePlace() {
        wrongham()
                .meeting(Map.of("placeCountry", "South Sudan"), "PLANNED", "2011-06", "Ada Wrongham")
                .meeting(Map.of("placeCountry", "South Sudan"), "PLANNED", "2011-07", "Ada Wrongham")
                .meeting(Map.of("placeCountry", "Switzerland"), "HELD", "1950", "Ada Wrongham")
                .load()
                .body("data.loadFacts.rejects.nodes.place", contains("meetings[0].placeCountry"))
                .body(
                        "data.loadFacts.rejects.nodes[0].reason",
                        containsString("is a state since 2011-07-09, and this is of 2011-06-30 or earlier"));
        nothingOfWronghamIsThere();
    }

    @Test
    void namesThatTheGraphDoesNotHaveAreToldAtOnce() {
        wrongham()
                .meeting(Map.of("placeCountry", "Wronghamia"), "HELD", "1991-09-01", "Ada Wrongham", "Bo Wrongham")
                .add(
                        "voteClaims",
                        Map.of(
                                "described",
                                "a vote",
                                "resolution",
                                "the vote of Wrongham",
                                "evidence",
                                List.of(Map.of("paragraph", 1))))
                .load()
                .body("data.loadFacts.status", equalTo("FAILED"))
                .body(
                        "data.loadFacts.rejects.nodes.place",
                        containsInAnyOrder("meetings[0].placeCountry", "voteClaims[0].resolution"))
                .body("data.loadFacts.rejects.nodes.value", containsInAnyOrder("Wronghamia", "the vote of Wrongham"))
                .body("data.loadFacts.rejects.nodes.code", contains("NOT_FOUND", "NOT_FOUND"));
        nothingOfWronghamIsThere();
    }

    @Test
    void whatIsWrongInItselfAndWhatTheGraphDoesNotHaveAreToldTogetherInTheOrderOfTheDraft() {
        wrongham()
                .meeting(Map.of("placeCountry", "Wronghamia"), "HELD", "1991-09-01", "Ada Wrongham", "Nobody")
                .meeting(Map.of("endedOn", "1991-09-01"), "HELD", "1991-09-03", "Ada Wrongham", "Bo Wrongham")
                .add(
                        "offices",
                        Map.of(
                                "holder",
                                "Ada Wrongham",
                                "title",
                                "Wronghamer",
                                "country",
                                "Wronghamland",
                                "since",
                                "1990",
                                "until",
                                "1989",
                                "evidence",
                                List.of(Map.of("paragraph", 0))))
                .load()
                .body("data.loadFacts.status", equalTo("FAILED"))
                .body(
                        "data.loadFacts.rejects.nodes.place",
                        contains(
                                "offices[0].until",
                                "offices[0].evidence[0].paragraph",
                                "offices[0].country",
                                "meetings[0].participants[1].person",
                                "meetings[0].placeCountry",
                                "meetings[1].endedOn"))
                .body(
                        "data.loadFacts.rejects.nodes.code",
                        contains(
                                "INVALID_INPUT",
                                "INVALID_INPUT",
                                "NOT_FOUND",
                                "INVALID_INPUT",
                                "NOT_FOUND",
                                "INVALID_INPUT"));
        nothingOfWronghamIsThere();
    }

    @Test
    void whereARefStandsForTwoPeopleNamesAreNotLookedUpYet() {
        wrongham()
                .person("Ada Wrongham")
                .meeting(Map.of("placeCountry", "Wronghamia"), "HELD", "1991-09-01", "Ada Wrongham", "Bo Wrongham")
                .load()
                .body("data.loadFacts.rejects.nodes.place", contains("people[2].ref"));
        nothingOfWronghamIsThere();
    }

    private static Draft wrongham() {
        return new Draft("Wrongham meets", "1991-09-10").person("Ada Wrongham").person("Bo Wrongham");
    }

    private static Map<String, Object> evidence(Map<String, Object> evidence) {
        return Map.of("evidence", List.of(evidence));
    }

    private static void nothingOfWronghamIsThere() {
        Ask.query("""
                        { a: node(id: "ada-wrongham") { id } b: node(id: "article.1991-09-10-wrongham-meets") { id }
                          meetings(filter: {from: "1991-09-01", to: "1991-09-30"}) { nodes { id } } }""").body("data.a", nullValue()).body("data.b", nullValue()).body("data.meetings.nodes", empty());
    }

    @Test
    void aRefThatStandsForAnotherNameNowMeansAnotherPerson() {
        Draft first = new Draft("Shiftby", "1891-10-05");
        first.add("people", Map.of("ref", "p1", "name", "Ada Shiftby"))
                .add("people", Map.of("ref", "p2", "name", "Bo Shiftlow"))
                .meeting("HELD", "1891-10-01", "p1", "p2")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("Shiftby", "1891-10-05")
                .add("people", Map.of("ref", "p1", "name", "Cy Shiftmore"))
                .add("people", Map.of("ref", "p2", "name", "Ada Shiftby"))
                .add("people", Map.of("ref", "p3", "name", "Bo Shiftlow"))
                .meeting("HELD", "1891-10-01", "p2", "p3")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query(
                        "{ whoMet(person: \"ada-shiftby\") { nodes { person { id name } } } person(id: \"cy-shiftmore\") { name } }")
                .body("data.whoMet.nodes.person.id", contains("bo-shiftlow"))
                .body("data.whoMet.nodes.person.name", contains("Bo Shiftlow"))
                .body("data.person.name", equalTo("Cy Shiftmore"));
    }

    @Test
    void aSurnameIsTheOneWhomTheDraftNamesInFull() {
        new Draft("Fullby", "1891-10-06")
                .person("Ada Fullby")
                .person("Bo Halfby")
                .person("Fullby")
                .meeting("HELD", "1891-10-02", "Fullby", "Bo Halfby")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("{ whoMet(person: \"Bo Halfby\") { nodes { person { id name aliases } } } }")
                .body("data.whoMet.nodes.person.id", contains("ada-fullby"))
                .body("data.whoMet.nodes.person.name", contains("Ada Fullby"));
    }

    @Test
    void twoPublishersMayHaveOneTitleOnOneDay() {
        for (String publisher : List.of("The Wire", "The Gazette")) {
            new Draft("Twopapers", "1891-10-07")
                    .article("publisher", publisher)
                    .person("Ada Twopapers")
                    .person("Bo Twopapers")
                    .meeting("HELD", "1891-10-03", "Ada Twopapers", "Bo Twopapers")
                    .load()
                    .body("data.loadFacts.status", equalTo("DONE"));
        }
        Ask.query("{ whenMet(a: \"Ada Twopapers\", b: \"Bo Twopapers\") { accounts { article { publisher } } } }")
                .body("data.whenMet[0].accounts.article.publisher", containsInAnyOrder("The Wire", "The Gazette"));
    }

    @Test
    void whoTookPartIsTakenFromWhatWasKnownThatDay() {
        new Draft("June on Lateby", "1891-06-20")
                .person("Ada Lateby")
                .person("Bo Lateby")
                .meeting("HELD", "1891-06-15", "Ada Lateby", "Bo Lateby")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("July on Lateby", "1891-07-20")
                .person("Ada Lateby")
                .person("Bo Lateby")
                .person("Cy Lateby")
                .meeting("HELD", "1891-06-15", "Ada Lateby", "Bo Lateby", "Cy Lateby")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        String meetings =
                "{ meetings(filter: {with: [\"Ada Lateby\"]%s}) { nodes { people { id } participants { person { id } } } } }";
        Ask.query(meetings.formatted(""))
                .body("data.meetings.nodes[0].people.id", contains("ada-lateby", "bo-lateby", "cy-lateby"));
        Ask.query(meetings.formatted(", knownOn: \"1891-06-30\""))
                .body("data.meetings.nodes[0].people.id", contains("ada-lateby", "bo-lateby"))
                .body("data.meetings.nodes[0].participants.person.id", contains("ada-lateby", "bo-lateby"));
        String withCy = "{ meetings(filter: {with: [\"Cy Lateby\"]%s}) { totalCount } }";
        Ask.query(withCy.formatted("")).body("data.meetings.totalCount", equalTo(1));
        Ask.query(withCy.formatted(", knownOn: \"1891-06-30\"")).body("data.meetings.totalCount", equalTo(0));
    }

    @Test
    void whenItWasIsTakenFromWhatWasKnownThatDay() {
        for (String[] told : List.of(
                new String[] {"Spring", "1891-03-20", "PLANNED", "1891-06"},
                new String[] {"Summer", "1891-07-20", "HELD", "1891-06-15"})) {
            new Draft(told[0] + " on Whenby", told[1])
                    .person("Ada Whenby")
                    .person("Bo Whenby")
                    .meeting(told[2], told[3], "Ada Whenby", "Bo Whenby")
                    .load()
                    .body("data.loadFacts.status", equalTo("DONE"));
        }
        String days =
                "{ meetings(filter: {with: [\"Ada Whenby\"], from: \"%s\", to: \"%s\"%s}) { nodes { startedOn } } }";
        String then = ", knownOn: \"1891-03-31\"";
        Ask.query(days.formatted("1891-06-20", "1891-06-25", "")).body("data.meetings.nodes", hasSize(0));
        Ask.query(days.formatted("1891-06-20", "1891-06-25", then))
                .body("data.meetings.nodes.startedOn", contains("1891-06"));
        Ask.query(days.formatted("1891-06-15", "1891-06-15", then))
                .body("data.meetings.nodes.startedOn", contains("1891-06"));
        Ask.query(days.formatted("1891-07-01", "1891-08-01", then)).body("data.meetings.nodes", hasSize(0));
        Ask.query(days.formatted("1891-01-01", "1891-05-31", then)).body("data.meetings.nodes", hasSize(0));
        Ask.query(days.formatted("1891-06-15", "1891-06-15", ", knownOn: \"1891-03-01\""))
                .body("data.meetings.nodes", hasSize(0));
    }

    @Test
    void aBareSurnameIsRejectedWithThoseWhoHaveIt() {
        new Draft("Barely", "1991-10-01")
                .person("Ada Barelynamed")
                .person("Bo Barelynamed")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("Barely again", "1991-10-02")
                .person("Barelynamed")
                .load()
                .body("data.loadFacts.status", equalTo("FAILED"))
                .body("data.loadFacts.rejects.nodes.place", contains("people[0].name"))
                .body("data.loadFacts.rejects.nodes.value", contains("Barelynamed"))
                .body("data.loadFacts.rejects.nodes.code", contains("AMBIGUOUS_NAME"))
                .body(
                        "data.loadFacts.rejects.nodes[0].candidates.id",
                        containsInAnyOrder("ada-barelynamed", "bo-barelynamed"));
    }

    @Test
    void textAndQuotesAreKeptOnlyWhereTheyMayBe() {
        keeping("Unkept", false).load().body("data.loadFacts.status", equalTo("DONE"));
        keeping("Kept", true).load().body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("""
                        { unkept: whenMet(a: "Ada Unkept", b: "Bo Unkept") { evidence { quote start end article { text } } }
                          kept: whenMet(a: "Ada Kept", b: "Bo Kept") { evidence { quote start end article { text } } } }""")
                .body("data.unkept[0].evidence.quote", contains(nullValue(), nullValue()))
                .body("data.unkept[0].evidence.article.text", contains(nullValue(), nullValue()))
                .body("data.unkept[0].evidence.end", hasItem(10))
                .body("data.kept[0].evidence.quote", containsInAnyOrder("They met", "in private."))
                .body("data.kept[0].evidence.article.text", hasItem("They met in private. Kept"));
    }

    private static Draft keeping(String surname, boolean keepText) {
        String ada = "Ada " + surname;
        String bo = "Bo " + surname;
        String prefix = keepText ? "" : "  ";
        int at = prefix.length();
        return new Draft(surname + " text", "1991-11-02")
                .article("text", prefix + "They met in private. " + surname)
                .article("keepText", keepText)
                .person(ada)
                .person(bo)
                .meeting(
                        Map.of("evidence", List.of(Map.of("start", at, "end", at + 8), Map.of("quote", "in private."))),
                        "HELD",
                        "1991-11-01",
                        ada,
                        bo);
    }

    @Test
    void anArticleIsRecognisedByItsAddress() {
        recognised("Addressby", "url", "https://news.example/addressby");
    }

    @Test
    void anArticleIsRecognisedByItsText() {
        recognised("Textby", "text", "Ada Textby  met\nBo Textby.");
        loadUnder(
                "Third title on Textby",
                "Textby",
                "fingerprint",
                org.chancery.loading.draft.Fingerprint.of("Ada Textby met Bo Textby."));
        onlyOneArticle("Textby", "Third title on Textby");
    }

    private static void recognised(String surname, String field, String value) {
        loadUnder("First title on " + surname, surname, field, value);
        loadUnder("Second title on " + surname, surname, field, value);
        onlyOneArticle(surname, "Second title on " + surname);
    }

    private static void loadUnder(String title, String surname, String field, String value) {
        new Draft(title, "1991-12-02")
                .article(field, value)
                .person("Ada " + surname)
                .person("Bo " + surname)
                .meeting("HELD", "1991-12-01", "Ada " + surname, "Bo " + surname)
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
    }

    private static void onlyOneArticle(String surname, String title) {
        Ask.query("{ whenMet(a: \"Ada " + surname + "\", b: \"Bo " + surname
                        + "\") { accounts { article { id title } } } }")
                .body("data.whenMet", hasSize(1))
                .body("data.whenMet[0].accounts.article.title", contains(title))
                .body("data.whenMet[0].accounts.article.id", contains(notNullValue()));
    }
}
