package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Places follow from how meetings spell them, whichever article came first. */
@QuarkusTest
class PlacesOfMeetingsTest {

    private static Draft draft(String title, String day, String place) {
        return new Draft(title + " of Spelltby", "1884-06-30")
                .person("Ada Spelltby")
                .person("Bo Spelltby")
                .meeting(Map.of("place", place), "HELD", day, "Ada Spelltby", "Bo Spelltby");
    }

    private static void load(Draft draft) {
        draft.load().body("data.loadFacts.status", equalTo("DONE"));
    }

    private static void retract(String title) {
        Retract.article("article.1884-06-30-" + title + "-of-spelltby")
                .body("data.retractArticle.status", equalTo("DONE"));
    }

    @Test
    void oneOfItsSpellingsIsShownAndWithItsMeetingGoes() {
        load(draft("First", "1884-06-01", "HALL, SPELLTBY"));
        String shouted = Sound.digest();
        load(draft("Second", "1884-06-02", "Hall, Spelltby"));
        String both = Sound.digest();
        Ask.query("{ meetings(filter: {place: \"Hall, Spelltby\"}) { nodes { place { id name } } } }")
                .body("data.meetings.nodes.place.name", contains("Hall, Spelltby", "Hall, Spelltby"));
        retract("second");
        assertThat(Sound.digest()).isEqualTo(shouted);
        Ask.query("{ node(id: \"place.spelltby\") { ... on Place { name } } }")
                .body("data.node.name", equalTo("SPELLTBY"));
        load(draft("Second", "1884-06-02", "Hall, Spelltby"));
        retract("first");
        load(draft("First", "1884-06-01", "HALL, SPELLTBY"));
        assertThat(Sound.digest()).isEqualTo(both);
    }

    @Test
    void aPlaceWithinAnotherIsNotOneOfTheSameWords() {
        load(draft("Third", "1884-06-03", "Tower, Spelltbyville"));
        load(draft("Fourth", "1884-06-04", "Tower Spelltbyville"));
        load(draft("Fifth", "1884-06-05", " Room 1, Floor 2 ,, Wing 3, Tower, Spelltbyville, Vale, "));
        Ask.query("{ meetings(filter: {place: \"Spelltbyville\"}) { nodes { place { id } } } }")
                .body("data.meetings.nodes.place.id", containsInAnyOrder("place.tower_spelltbyville"));
        Ask.query("{ meetings(filter: {place: \"Tower Spelltbyville\"}) { totalCount } }")
                .body("errors[0].extensions.code", equalTo("AMBIGUOUS_NAME"));
        Ask.query("{ meetings(filter: {place: \"place.wing-3_tower_spelltbyville-vale\"}) { nodes { startedOn } } }")
                .body("data.meetings.nodes.startedOn", contains("1884-06-05"));
        Sound.digest();
    }
}
