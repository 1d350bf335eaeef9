package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.junit.jupiter.api.Test;

/** An article that is taken back takes with it what it alone supported, and nothing else. */
@QuarkusTest
class RetractArticleTest {

    private static final Map<String, Object> EVIDENCE = Map.of("paragraph", 1);

    @Test
    void whatItAloneSupportedGoesAndIsCounted() {
        everything("Solegone").load().body("data.loadFacts.status", equalTo("DONE"));
        Retract.article("article.1881-05-02-solegone-report")
                .body("errors", nullValue())
                .body("data.retractArticle.kind", equalTo("RETRACTION"))
                .body("data.retractArticle.status", equalTo("DONE"))
                .body("data.retractArticle.source", equalTo("Solegone report"))
                .body("data.retractArticle.withdrawn", equalTo(9))
                .body("data.retractArticle.updated", equalTo(0))
                .body(
                        "data.retractArticle.message",
                        equalTo("Nothing else supports 9 of the 9 facts, people and organizations that it told of;"
                                + " 2 places went with them"));
        Ask.query("""
                        { article(id: "article.1881-05-02-solegone-report") { id }
                          people(filter: {text: "Solegone"}) { nodes { id } }
                          search(text: "Solegone", kinds: [PERSON, ORGANIZATION, PLACE, MEETING, ARTICLE]) { node { id } } }""")
                .body("data.article", nullValue())
                .body("data.people.nodes", hasSize(0))
                .body("data.search", hasSize(0));
        Ask.query("{ loads(first: 1) { nodes { kind source withdrawn } } }")
                .body("data.loads.nodes[0].kind", equalTo("RETRACTION"))
                .body("data.loads.nodes[0].withdrawn", equalTo(9));
    }

    /** Two people, an organization, two offices, kin, a meeting in a place, a statement, a claim on a vote. */
    private static Draft everything(String surname) {
        String ada = "Ada " + surname;
        String bo = "Bo " + surname;
        String house = "House of " + surname;
        return new Draft(surname + " report", "1881-05-02")
                .person(ada)
                .person(bo)
                .add("organizations", Map.of("name", house, "country", "FRA"))
                .add("offices", office(ada, "Head of " + surname, Map.of("organization", house)))
                .add("offices", office(bo, "Envoy of " + surname, Map.of("country", "FRA")))
                .add("kin", Map.of("person", ada, "relation", "sister", "relative", bo, "evidence", List.of(EVIDENCE)))
                .meeting(Map.of("place", surname + " Hall, " + surname), "HELD", "1881-05-01", ada, bo)
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                ada,
                                "text",
                                "That went well",
                                "verbatim",
                                false,
                                "about",
                                List.of(house, "FRA"),
                                "evidence",
                                List.of(EVIDENCE)))
                .add(
                        "voteClaims",
                        Map.of(
                                "described",
                                "The motion of " + surname,
                                "resolution",
                                "A/RES/ES-11/4",
                                "yes",
                                144,
                                "evidence",
                                List.of(EVIDENCE)));
    }

    private static Map<String, Object> office(String holder, String title, Map<String, Object> of) {
        Map<String, Object> office = new java.util.HashMap<>(of);
        office.putAll(Map.of("holder", holder, "title", title, "evidence", List.of(EVIDENCE)));
        return office;
    }

    @Test
    void whatAnotherArticleSupportsStaysWithThatArticleAlone() {
        two("First Sharedgone", "1881-06-03", "HELD").load().body("data.loadFacts.status", equalTo("DONE"));
        two("Second Sharedgone", "1881-06-02", "CANCELLED").load().body("data.loadFacts.status", equalTo("DONE"));
        met("HELD", 2);
        Retract.article("article.1881-06-03-first-sharedgone")
                .body("data.retractArticle.withdrawn", equalTo(0))
                .body("data.retractArticle.updated", equalTo(3));
        met("CANCELLED", 1);
        two("First Sharedgone", "1881-06-03", "HELD").load().body("data.loadFacts.status", equalTo("DONE"));
        met("HELD", 2);
    }

    private static Draft two(String title, String published, String status) {
        return new Draft(title, published)
                .person("Ada Sharedgone")
                .person("Bo Sharedgone")
                .meeting(status, "1881-06-01", "Ada Sharedgone", "Bo Sharedgone");
    }

    private static void met(String status, int accounts) {
        Ask.query(
                        "{ whenMet(a: \"Ada Sharedgone\", b: \"Bo Sharedgone\") { id status accounts { status } evidence { paragraph } } }")
                .body("data.whenMet.id", contains("meeting.1881-06-01.ada-sharedgone_bo-sharedgone"))
                .body("data.whenMet.status", contains(status))
                .body("data.whenMet[0].accounts", hasSize(accounts))
                .body("data.whenMet[0].evidence", hasSize(accounts));
    }

    @Test
    void anIdOnceGivenIsGivenToNobodyElse() {
        Draft a = namesake("First Namesgone");
        Draft b = namesake("Second Namesgone");
        a.load().body("data.loadFacts.status", equalTo("DONE"));
        b.load().body("data.loadFacts.status", equalTo("DONE"));
        assertThat(idIn("second-namesgone")).isEqualTo("ada-namesgone-2");
        retract("first-namesgone");
        retract("second-namesgone");
        Ask.query("{ person(id: \"ada-namesgone\") { id } }").body("data.person", nullValue());
        b.load().body("data.loadFacts.status", equalTo("DONE"));
        assertThat(idIn("second-namesgone")).isEqualTo("ada-namesgone-2");
        a.load().body("data.loadFacts.status", equalTo("DONE"));
        assertThat(idIn("first-namesgone")).isEqualTo("ada-namesgone");
        namesake("Third Namesgone").load().body("data.loadFacts.status", equalTo("DONE"));
        assertThat(idIn("third-namesgone")).isEqualTo("ada-namesgone-3");
    }

    private static Draft namesake(String title) {
        return new Draft(title, "1881-07-03")
                .add("people", Map.of("ref", "ada", "name", "Ada Namesgone", "isNew", true))
                .person("Bo Namesgone")
                .meeting("HELD", "1881-07-01", "ada", "Bo Namesgone");
    }

    @Test
    void articlesOfOneTitleGetTheirIdsBackInWhicheverOrderTheyComeAgain() {
        Draft first = sameTitle("https://news.example/first-againby");
        Draft second = sameTitle("https://news.example/second-againby");
        first.load().body("data.loadFacts.status", equalTo("DONE"));
        second.load().body("data.loadFacts.status", equalTo("DONE"));
        String ids =
                "{ articles(first: 200) { nodes { id url } } people(first: 200, filter: {title: \"Keeper of Againby\"}) { nodes { id } } }";
        String secondUrl = "data.articles.nodes.find { it.url == 'https://news.example/second-againby' }.id";
        String id = Ask.query(ids)
                .body("data.people.nodes.id", contains("ada-againby", "ada-againby-2"))
                .extract()
                .path(secondUrl);
        Retract.article("article.1881-12-02-againby").body("data.retractArticle.status", equalTo("DONE"));
        Retract.article(id).body("data.retractArticle.status", equalTo("DONE"));
        second.load().body("data.loadFacts.status", equalTo("DONE"));
        Ask.query(ids).body(secondUrl, equalTo(id)).body("data.people.nodes.id", contains("ada-againby-2"));
        first.load().body("data.loadFacts.status", equalTo("DONE"));
        Ask.query(ids).body("data.people.nodes.id", contains("ada-againby", "ada-againby-2"));
    }

    private static Draft sameTitle(String url) {
        return new Draft("Againby", "1881-12-02")
                .article("url", url)
                .add("people", Map.of("ref", "a", "name", "Ada Againby", "isNew", true))
                .add(
                        "offices",
                        Map.of(
                                "holder",
                                "a",
                                "title",
                                "Keeper of Againby",
                                "country",
                                "FRA",
                                "evidence",
                                List.of(Map.of("paragraph", 1))));
    }

    private static void retract(String article) {
        Retract.article("article.1881-07-03-" + article).body("data.retractArticle.status", equalTo("DONE"));
    }

    private static String idIn(String article) {
        List<String> ids = Ask.query("{ article(id: \"article.1881-07-03-" + article + "\") { people { id } } }")
                .extract()
                .path("data.article.people.id");
        return ids.stream().filter(id -> id.startsWith("ada")).findFirst().orElseThrow();
    }

    /** The other article alone said who they are; what was said of them is not about nobody then. */
    @Test
    void whomAnotherArticleNamesOutlivesTheOneThatListedThem() {
        new Draft("First Aboutgone", "1881-08-01")
                .person("Ada Aboutgone")
                .add("organizations", Map.of("name", "House of Aboutgone"))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("Second Aboutgone", "1881-08-02")
                .person("Bo Aboutgone")
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                "Bo Aboutgone",
                                "text",
                                "They are well",
                                "verbatim",
                                true,
                                "about",
                                List.of("Ada Aboutgone", "House of Aboutgone"),
                                "evidence",
                                List.of(EVIDENCE)))
                .meeting(
                        Map.of(
                                "participants",
                                List.of(
                                        Map.of("person", "Bo Aboutgone", "organization", "House of Aboutgone"),
                                        Map.of("country", "FRA"))),
                        "HELD",
                        "1881-08-01",
                        "Bo Aboutgone")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Retract.article("article.1881-08-01-first-aboutgone").body("data.retractArticle.withdrawn", equalTo(0));
        Ask.query("""
                        { person(id: "bo-aboutgone") { statements { nodes { about { id } } }
                            meetings { nodes { participants { organization { name } } } } }
                          ada: person(id: "Ada Aboutgone") { id name } }""")
                .body(
                        "data.person.statements.nodes[0].about.id",
                        contains("ada-aboutgone", "organization.house-of-aboutgone"))
                .body("data.person.meetings.nodes[0].participants[0].organization.name", equalTo("House of Aboutgone"))
                .body("data.ada.name", equalTo("Ada Aboutgone"));
    }

    @Test
    void anAliasThatOnlyItGaveFindsNobodyAnyMore() {
        new Draft("First Aliasgone", "1881-09-01")
                .person("Ada Aliasgone")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        new Draft("Second Aliasgone", "1881-09-02")
                .add("people", Map.of("ref", "a", "name", "Ada Aliasgone", "aliases", List.of("Lady Whilethere")))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("{ person(id: \"Lady Whilethere\") { id } }").body("data.person.id", equalTo("ada-aliasgone"));
        Retract.article("article.1881-09-02-second-aliasgone").body("data.retractArticle.updated", equalTo(1));
        Ask.query("{ person(id: \"Lady Whilethere\") { id } search(text: \"Whilethere\") { node { id } } }")
                .body("data.person", nullValue())
                .body("data.search", hasSize(0));
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        Retract.article("article.never-loaded")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].message", containsString("\"article.never-loaded\""));
    }

    @Test
    void manyFactsTakeAsManyStatementsAsFew() {
        assertThat(statements("Longgone", 30)).isEqualTo(statements("Fewgone", 2));
    }

    /** What loading takes, and what retracting takes. */
    private static List<Integer> statements(String surname, int many) {
        Draft draft = new Draft(surname + " report", "1881-10-31");
        draft.person("Host " + surname);
        for (int i = 0; i < many; i++) {
            draft.person("Guest" + i + " " + surname)
                    .meeting(
                            Map.of("place", "Hall " + i + ", " + surname),
                            "HELD",
                            "1881-10-" + (10 + i % 20),
                            "Host " + surname,
                            "Guest" + i + " " + surname);
        }
        CountedStatements.forget();
        draft.load().body("data.loadFacts.status", equalTo("DONE"));
        int loading = CountedStatements.noted().size();
        CountedStatements.forget();
        Retract.article("article.1881-10-31-" + surname.toLowerCase(java.util.Locale.ROOT) + "-report")
                .body("data.retractArticle.status", equalTo("DONE"))
                .body("data.retractArticle.withdrawn", equalTo(2 * many + 1));
        return List.of(loading, CountedStatements.noted().size());
    }
}
