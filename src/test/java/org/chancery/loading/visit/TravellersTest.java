package org.chancery.loading.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.api.PartialDate;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.loading.visit.VisitRow.Column;
import org.junit.jupiter.api.Test;

/** Who is who on a page of the record, and what it says. */
class TravellersTest {

    @Test
    void aFullNameIsOnePersonUntilAGenerationLiesBetween() {
        assertThat(travellers("President Ada Varn 1920", "Prime Minister Ada Varn 1945", "President Ada Varn 1971"))
                .containsExactly("ada varn: 1920 1945", "ada varn 1971: 1971");
        assertThat(travellers("Queen Ada II 1920", "Queen Ada II 1944", "Queen Ada II 1968", "Queen Ada II 1992"))
                .containsExactly("ada ii: 1920 1944 1968 1992");
        assertThat(travellers(
                        "Queen Ada II 1900",
                        "Queen Ada II 1924",
                        "Queen Ada II 1948",
                        "Queen Ada II 1972",
                        "Queen Ada II 1996"))
                .containsExactly("ada ii: 1900 1924 1948 1972", "ada ii 1996: 1996");
    }

    @Test
    void aMonarchWithoutANumberIsAnotherAfterAReign() {
        assertThat(travellers("King Oro 1920", "King Oro 1929", "King Oro 1940"))
                .containsExactly("oro: 1920 1929", "oro 1940: 1940");
    }

    @Test
    void aSurnameIsOnePersonOnlyWithTheSameTitleWithinATerm() {
        assertThat(travellers(
                        "President Varn 1920",
                        "President Varn 1923",
                        "Prime Minister Varn 1923",
                        "President Varn 1930",
                        "President Ada Varn 1923"))
                .containsExactlyInAnyOrder(
                        "president varn: 1920 1923",
                        "president varn 1930: 1930",
                        "prime minister varn: 1923",
                        "ada varn: 1923");
    }

    @Test
    void aNameIsLookedForWithAndWithoutMiddleInitialsAndASurnameNotAtAll() {
        assertThat(keys("President Ada B. Varn 1920")).containsExactlyInAnyOrder("ada b varn", "ada varn");
        assertThat(keys("President Ada H.W. Varn 1920")).containsExactlyInAnyOrder("ada hw varn", "ada varn");
        assertThat(keys("President A. B. Varn 1920")).containsExactlyInAnyOrder("a b varn", "a varn");
        assertThat(keys("King Oro 1920")).containsExactly("oro");
        assertThat(keys("President Varn 1920")).isEmpty();
        assertThat(keys("King Oro 1920", "King Oro 1960")).isEmpty();
    }

    @Test
    void twoRowsOfOneDayAreOneVisitWithBothAsEvidence() {
        VisitPage page = page(List.of(
                visit("President Ada Varn", "1920-05-01", "1920-05-02", "Came."),
                visit("President Ada Varn", "1920-05-01", "1920-05-04", "Went."),
                visit("President Ada Varn", "1920-05-04", null, "")));
        List<MeetingDraft> meetings = page.facts().meetings();
        assertThat(meetings).hasSize(2);
        assertThat(meetings.get(0).endedOn()).isEqualTo(new PartialDate("1920-05-04"));
        assertThat(meetings.get(0).topic()).isEqualTo("Came. Went.");
        assertThat(meetings.get(0).evidence()).hasSize(2);
        assertThat(meetings.get(1).endedOn()).isNull();
        assertThat(meetings.get(1).topic()).isNull();
    }

    @Property(tries = 50)
    void theOrderOfTheRowsDoesNotMatter(@ForAll Random random) {
        List<Visit> visits = new ArrayList<>(Stream.of(
                        "King Oro 1920",
                        "King Oro 1929",
                        "King Oro 1940",
                        "President Varn 1920",
                        "President Varn 1920",
                        "President ada varn 1921",
                        "President Ada Varn 1923")
                .map(TravellersTest::visit)
                .toList());
        VisitPage ordered = page(List.copyOf(visits));
        Collections.shuffle(visits, random);
        assertThat(page(visits).facts()).isEqualTo(ordered.facts());
    }

    private static VisitPage page(List<Visit> visits) {
        return VisitPage.of("visits-oro", visits);
    }

    private static List<String> travellers(String... visits) {
        return Travellers.of(Stream.of(visits).map(TravellersTest::visit).toList()).stream()
                .map(t -> t.ref() + ":"
                        + String.join(
                                "",
                                t.visits().stream().map(v -> " " + v.start()).toList()))
                .toList();
    }

    private static List<String> keys(String... visits) {
        return Travellers.of(Stream.of(visits).map(TravellersTest::visit).toList()).stream()
                .flatMap(t -> t.keys().stream())
                .toList();
    }

    private static Visit visit(String nameAndYear) {
        int year = nameAndYear.length() - 4;
        return visit(nameAndYear.substring(0, year).strip(), nameAndYear.substring(year), null, "");
    }

    private static Visit visit(String name, String start, String end, String remarks) {
        VisitRow row = new VisitRow(
                1, Map.of(Column.NAME, name, Column.START, start, Column.REMARKS, remarks, Column.ID, name + start));
        return new Visit(
                row,
                false,
                TitledName.of(name),
                new Named("ORO", "Oro", NamedKind.COUNTRY),
                new PartialDate(start),
                PartialDate.of(end));
    }
}
