package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.loading.merge.MergeMutations;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Whom a draft means by an alias, and by the name of somebody who was merged. */
@QuarkusTest
class WhoIsMeantTest {

    private static final List<Map<String, Object>> EVIDENCE = List.of(Map.of("paragraph", 1));

    private static Map<String, Object> office(String title, String country) {
        return Map.of("holder", "a", "title", title, "country", country, "evidence", EVIDENCE);
    }

    private static Draft named(String title, String name) {
        return new Draft(title + " Meantby", "1884-07-01").add("people", Map.of("ref", "a", "name", name));
    }

    @Test
    void anAliasIsSomebodyOnlyWithAnOfficeOrACountryOfHis() {
        new Draft("Known Meantby", "1884-07-01")
                .add("people", Map.of("ref", "a", "name", "Ada Meantby", "aliases", List.of("Lady Meant")))
                .add("offices", office("Envoy of Meantby", "FRA"))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        named("Bare", "Lady Meant")
                .load()
                .body("data.loadFacts.status", equalTo("FAILED"))
                .body("data.loadFacts.rejects.nodes.place", contains("people[0].name"))
                .body("data.loadFacts.rejects.nodes.code", contains("AMBIGUOUS_NAME"))
                .body("data.loadFacts.rejects.nodes[0].candidates.id", contains("ada-meantby"));
        named("Elsewhere", "Lady Meant")
                .add("offices", office("Queen of Elsewhere", "BEL"))
                .load()
                .body("data.loadFacts.status", equalTo("FAILED"));
        named("Titled", "Lady Meant")
                .add("offices", office("envoy of meantby", "BEL"))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"))
                .body("data.loadFacts.rejected", equalTo(0));
        named("Country", "Lady Meant")
                .add("offices", office("Minister", "France"))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("{ person(id: \"ada-meantby\") { offices { title } } }").body("data.person.offices", hasSize(3));
    }

    @Test
    void aStatementAboutSomebodyMergedIsAboutHimAgainWhenTheyAreSeparated() {
        for (String name : List.of("Bo Meantlow", "Boo Meantlow")) {
            new Draft("Of " + name, "1884-07-02").person(name).load().body("data.loadFacts.status", equalTo("DONE"));
        }
        MergeMutations.merge("bo-meantlow", "boo-meantlow").body("data.mergePeople.id", equalTo("bo-meantlow"));
        new Draft("Said of Meantlow", "1884-07-03")
                .person("Cy Meantlow")
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                "Cy Meantlow",
                                "text",
                                "They know him well",
                                "verbatim",
                                false,
                                "about",
                                List.of("Boo Meantlow"),
                                "evidence",
                                EVIDENCE))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        String about = "{ person(id: \"cy-meantlow\") { statements { nodes { about { ... on Person { id } } } } } }";
        Ask.query(about).body("data.person.statements.nodes[0].about.id", contains("bo-meantlow"));
        String merged = Sound.digest();
        MergeMutations.separate("boo-meantlow").body("data.separatePeople.id", equalTo("boo-meantlow"));
        Ask.query(about).body("data.person.statements.nodes[0].about.id", contains("boo-meantlow"));
        MergeMutations.merge("bo-meantlow", "boo-meantlow").body("data.mergePeople.id", equalTo("bo-meantlow"));
        assertThat(Sound.digest()).isEqualTo(merged);
    }
}
