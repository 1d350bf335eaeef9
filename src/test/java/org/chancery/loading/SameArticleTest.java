package org.chancery.loading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;

/** An article that comes again, under whatever address, is the same article. */
@QuarkusTest
class SameArticleTest {

    @Test
    void anAddressInAnotherFormIsTheSameArticle() {
        told("Urlsame", "1882-01-02", "https://www.urlsame.example/a/?utm_source=x")
                .load();
        told("Urlsame again", "1882-01-02", "http://urlsame.example/amp/a#top")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        told("Urlsame again", "1882-01-02", "http://urlsame.example/amp/a#top")
                .load()
                .body("data.loadFacts.message", containsString("already"));
        articlesOn("urlsame", 1);
    }

    /** Two pages of one title and day are two articles, and each comes again as itself. */
    @Test
    void articlesOfOneTitleAndDayStayTwoHoweverTheyComeAgain() {
        told("Twinsame", "1882-02-02", "https://twinsame.example/a").load();
        told("Twinsame", "1882-02-02", "https://twinsame.example/b").load();
        told("Twinsame", "1882-02-02", "https://www.twinsame.example/b/?fbclid=1")
                .load();
        told("Twinsame", "1882-02-02", "https://www.twinsame.example/b/?fbclid=1")
                .load()
                .body("data.loadFacts.message", containsString("already"));
        articlesOn("twinsame", 2);
    }

    private static Draft told(String title, String published, String url) {
        String surname = title.replaceFirst(" .*", "");
        return new Draft(title, published)
                .article("url", url)
                .person("Ada " + surname)
                .person("Bo " + surname)
                .meeting("HELD", published.replaceFirst("02$", "01"), "Ada " + surname, "Bo " + surname);
    }

    private static void articlesOn(String surname, int many) {
        Ask.query("{ whenMet(a: \"ada-" + surname + "\", b: \"bo-" + surname + "\") { accounts { article { id } } } }")
                .body("data.whenMet", hasSize(1))
                .body("data.whenMet[0].accounts", hasSize(many));
    }

    @Test
    void whatAMachineReadDoesNotReplaceWhatAPersonCurated() {
        by("CURATED", "HELD").load().body("data.loadFacts.status", equalTo("DONE"));
        by("EXTRACTED", "CANCELLED")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.created", equalTo(0))
                .body("data.loadFacts.updated", equalTo(0))
                .body("data.loadFacts.withdrawn", equalTo(0))
                .body("data.loadFacts.message", containsString("A person curated the facts"));
        status("HELD");
    }

    @Test
    void aCuratedDraftReplacesWhatAMachineRead() {
        Draft machine = new Draft("Machinesame", "1882-04-02")
                .person("Ada Machinesame")
                .person("Bo Machinesame")
                .meeting(evidence("EXTRACTED"), "PLANNED", "1882-04-03", "Ada Machinesame", "Bo Machinesame");
        machine.load().body("data.loadFacts.status", equalTo("DONE"));
        new Draft("Machinesame", "1882-04-02")
                .person("Ada Machinesame")
                .person("Bo Machinesame")
                .meeting(evidence("CURATED"), "CANCELLED", "1882-04-03", "Ada Machinesame", "Bo Machinesame")
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        machine.load().body("data.loadFacts.message", containsString("A person curated the facts"));
        Ask.query("{ whenMet(a: \"Ada Machinesame\", b: \"Bo Machinesame\") { status } }")
                .body("data.whenMet.status", contains("CANCELLED"));
    }

    private static Draft by(String origin, String status) {
        return new Draft("Originsame", "1882-03-02")
                .person("Ada Originsame")
                .person("Bo Originsame")
                .meeting(evidence(origin), status, "1882-03-01", "Ada Originsame", "Bo Originsame");
    }

    private static Map<String, Object> evidence(String origin) {
        return Map.of("evidence", List.of(Map.of("paragraph", 1, "origin", origin)));
    }

    private static void status(String status) {
        Ask.query("{ whenMet(a: \"Ada Originsame\", b: \"Bo Originsame\") { status evidence { origin } } }")
                .body("data.whenMet.status", contains(status))
                .body("data.whenMet[0].evidence.origin", contains("CURATED"));
    }
}
