package org.chancery.loading.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.graph.Graph;
import org.chancery.loading.merge.MergeMutations;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Whatever stands otherwise in the graph than its accounts have it is found, and nothing else. */
@QuarkusTest
class VerificationTest {

    private static final String MEETING = "meeting.1884-01-01.ada-damagedby_bo-damagedby";
    private static final String OFFICE = "office.ada-damagedby.envoy-of-damagedby.FRA";

    private final Graph graph;
    private final Verification verification;

    VerificationTest(Graph graph, Verification verification) {
        this.graph = graph;
        this.verification = verification;
    }

    @Test
    void everyDifferenceIsNamed() {
        load();
        String before = Sound.digest();
        graph.write(tx -> tx.run(
                "verify/damage",
                Map.of("meeting", MEETING, "office", OFFICE, "person", "ada-damagedby", "stray", "meeting.stray")));
        List<String> found = new ArrayList<>();
        Verification.Result result = verification.verify(difference -> found.add(difference.toString()));
        assertThat(result.digest()).isNotEqualTo(before);
        String account = "article.1884-01-02-damagedby#";
        assertThat(found)
                .hasSize((int) result.differences())
                .anyMatch(d -> d.equals("meeting " + MEETING + ": status is \"CANCELLED\"; its accounts give \"HELD\""))
                .anyMatch(d -> d.startsWith("meeting " + MEETING + ": the edge <-ATTENDED") && d.endsWith("is missing"))
                .anyMatch(d -> d.equals("office " + OFFICE + ": is missing; its accounts are " + account + OFFICE))
                .anyMatch(d -> d.startsWith("account " + account + OFFICE + ": lacks"))
                .anyMatch(d -> d.startsWith("meeting meeting.stray: no account"))
                .anyMatch(d -> d.startsWith("person meeting.stray: no account"))
                .anyMatch(d -> d.startsWith("name meeting.stray: nobody"))
                .anyMatch(d -> d.startsWith("evidence passages: 1 "))
                .anyMatch(d -> d.startsWith("meeting meeting.stray.linked: follows from no account"))
                .hasSize(9);

        graph.write(tx -> tx.run("verify/repair", Map.of("stray", "meeting.stray")));
        Retract.article("article.1884-01-02-damagedby").body("data.retractArticle.status", equalTo("DONE"));
        load();
        assertThat(Sound.digest()).isEqualTo(before);
    }

    @Test
    void whoIsSomebodyElseOrInAListAgainstTheMergesIsNamed() {
        List<String> ids = List.of("ada", "bo", "cy", "di", "ed", "flo");
        for (String id : ids) {
            String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + " Mislaidby";
            new Draft("Of " + name, "1884-03-01").person(name).load().body("data.loadFacts.status", equalTo("DONE"));
        }
        MergeMutations.merge("bo-mislaidby", "cy-mislaidby");
        MergeMutations.merge("ada-mislaidby", "bo-mislaidby");
        MergeMutations.merge("di-mislaidby", "ed-mislaidby");
        Retract.article("article.1884-03-01-of-di-mislaidby").body("data.retractArticle.status", equalTo("DONE"));
        Retract.article("article.1884-03-01-of-ed-mislaidby").body("data.retractArticle.status", equalTo("DONE"));
        String before = Sound.digest();
        Map<String, Object> right = Map.of(
                "root", List.of(Map.of("id", "cy-mislaidby", "root", "ada-mislaidby")),
                "listed", List.of("ada-mislaidby"),
                "unlisted", List.of("di-mislaidby", "ed-mislaidby"));
        graph.write(tx -> tx.run(
                "verify/mislay",
                Map.of(
                        "root", List.of(Map.of("id", "cy-mislaidby", "root", "bo-mislaidby")),
                        "listed", right.get("unlisted"),
                        "unlisted", right.get("listed"))));
        List<String> found = new ArrayList<>();
        verification.verify(difference -> found.add(difference.toString()));
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "account article.1884-03-01-of-cy-mislaidby#cy-mislaidby: is in the block person ada-mislaidby,"
                                + " not person bo-mislaidby",
                        "person cy-mislaidby: root is \"bo-mislaidby\"; the merges give \"ada-mislaidby\"",
                        "person ada-mislaidby: is in no list, though told of",
                        "person di-mislaidby: is in lists, though merged or told of no more",
                        "person ed-mislaidby: is in lists, though merged or told of no more");
        graph.write(tx -> tx.run("verify/mislay", right));
        assertThat(Sound.digest()).isEqualTo(before);

        graph.write(tx -> tx.run(
                "verify/mislay",
                Map.of(
                        "root",
                        List.of(Map.of("id", "flo-mislaidby", "root", "ada-mislaidby")),
                        "listed",
                        List.of(),
                        "unlisted",
                        List.of())));
        found.clear();
        verification.verify(difference -> found.add(difference.toString()));
        assertThat(found).contains("person flo-mislaidby: root is \"ada-mislaidby\"; the merges give null");
        Map<String, Object> nobody = new HashMap<>(Map.of("id", "flo-mislaidby"));
        nobody.put("root", null);
        graph.write(tx ->
                tx.run("verify/mislay", Map.of("root", List.of(nobody), "listed", List.of(), "unlisted", List.of())));
        assertThat(Sound.digest()).isEqualTo(before);
    }

    private static void load() {
        new Draft("Damagedby", "1884-01-02")
                .person("Ada Damagedby")
                .person("Bo Damagedby")
                .meeting(
                        Map.of("place", "Damagedby Hall, Damagedby", "topic", "Peace"),
                        "HELD",
                        "1884-01-01",
                        "Ada Damagedby",
                        "Bo Damagedby")
                .add(
                        "offices",
                        Map.of(
                                "holder",
                                "Ada Damagedby",
                                "title",
                                "Envoy of Damagedby",
                                "country",
                                "FRA",
                                "evidence",
                                List.of(Map.of("paragraph", 1))))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void theDigestDoesNotDependOnTheOrderOfLoading() {
        Draft a = ordered("First Orderby", "HELD", "1884-02-02", "Lady Orderby");
        Draft b = ordered("Second Orderby", "PLANNED", "1884-02", "Ada of Orderby");
        a.load();
        b.load();
        String once = Sound.digest();
        Retract.article("article.1884-02-05-first-orderby");
        Retract.article("article.1884-02-05-second-orderby");
        String without = Sound.digest();
        assertThat(without).isNotEqualTo(once);
        b.load();
        a.load();
        assertThat(Sound.digest()).isEqualTo(once);
    }

    private static Draft ordered(String title, String status, String day, String alias) {
        return new Draft(title, "1884-02-05")
                .add(
                        "people",
                        Map.of(
                                "ref",
                                "a",
                                "id",
                                "ada-orderby",
                                "isNew",
                                true,
                                "name",
                                "Ada Orderby",
                                "aliases",
                                List.of(alias)))
                .add("people", Map.of("ref", "b", "id", "bo-orderby", "isNew", true, "name", "Bo Orderby"))
                .meeting(Map.of("place", "Orderby Hall, Orderby"), status, day, "a", "b");
    }

    @Test
    void onlyAnEditorMayAsk() {
        for (String path : List.of("/verify", "/export/facts")) {
            Ask.anonymous()
                    .get(path)
                    .then()
                    .statusCode(401)
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
    }
}
