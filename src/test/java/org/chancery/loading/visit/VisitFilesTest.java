package org.chancery.loading.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.api.ChanceryException;
import org.chancery.loading.file.LoadCancelled;
import org.chancery.loading.file.Remark;
import org.chancery.loading.visit.VisitCsv.Told;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading files of visits, and asking for what they told. */
@QuarkusTest
class VisitFilesTest {

    @Inject
    VisitFiles files;

    @TempDir
    Path folder;

    private Told load(String... rows) {
        Told told = Told.begin();
        files.open(VisitCsv.plain(folder, VisitCsv.HEADER + String.join("\n", rows) + "\n"))
                .load(told.progress());
        return told;
    }

    private static void assertCounts(Told told, int created, int updated, int unchanged, int withdrawn) {
        assertThat(List.of(
                        told.progress().created(),
                        told.progress().updated(),
                        told.progress().unchanged(),
                        told.progress().withdrawn()))
                .containsExactly((long) created, (long) updated, (long) unchanged, (long) withdrawn);
    }

    @Test
    void travelsAreVisitsOfOnePersonAndThoseThatTouchOnOneDayStayTwo() {
        Told told = load(
                "travels,1,tripson-ada-b,president,Ada B. Tripson,1899-06-10,1899-06-13,nauru,Nauru,Yaren,Met with King Anybody.",
                "travels,2,tripson-ada-b,president,Ada B. Tripson,1899-06-13,1899-06-15,tuvalu,Tuvalu,\"Funafuti, Vaiaku\",",
                "travels,3,tripson-ada-b,president,Ada B. Tripson,1899-06-13,1899-06-13,nauru,Nauru,Anibare,",
                "travels,9,tripson-ada-b,president,Ada B. Tripson,1899-06-10,1899-06-12,nauru,Nauru,Yaren,Attended a feast.");
        assertCounts(told, 3, 0, 1, 0);
        assertThat(told.of(Remark.Kind.MENDED)).singleElement().satisfies(r -> {
            assertThat(r.value()).isIn("1", "9");
            assertThat(r.reason()).contains("same visit as line");
        });
        Ask.query("""
                        { meetings(filter: {with: ["ada-b-tripson"], kinds: [VISIT], origin: [OFFICIAL_RECORD]}) {
                            totalCount nodes { title kind status startedOn endedOn topic place { name country { code } }
                              participants { person { name } country { code } }
                              evidence { origin quote paragraph article { id title publisher url } } } }
                          person(id: "ada-b-tripson") { name offices { title country { code } } }
                          whoMet(person: "ada-b-tripson") { nodes { count } }
                          search(text: "King Anybody", kinds: [PERSON]) { matched } }""")
                .body("errors", nullValue())
                .body("data.meetings.totalCount", equalTo(3))
                .body("data.meetings.nodes.kind", everyItem(equalTo("VISIT")))
                .body("data.meetings.nodes.status", everyItem(equalTo("HELD")))
                .body("data.meetings.nodes.startedOn", contains("1899-06-13", "1899-06-13", "1899-06-10"))
                .body(
                        "data.meetings.nodes.title",
                        containsInAnyOrder(
                                "Visit of President Ada B. Tripson to Nauru (Yaren)",
                                "Visit of President Ada B. Tripson to Nauru (Anibare)",
                                "Visit of President Ada B. Tripson to Tuvalu (Funafuti, Vaiaku)"))
                .body("data.meetings.nodes[2].endedOn", equalTo("1899-06-13"))
                .body("data.meetings.nodes[2].topic", containsString("Attended a feast."))
                .body("data.meetings.nodes[2].topic", containsString("Met with King Anybody."))
                .body("data.meetings.nodes[2].place.name", equalTo("Yaren"))
                .body("data.meetings.nodes[2].place.country.code", equalTo("NRU"))
                .body("data.meetings.nodes.find { it.title.contains('Tuvalu') }.place", nullValue())
                .body("data.meetings.nodes[2].participants", hasSize(1))
                .body("data.meetings.nodes[2].participants[0].country.code", equalTo("USA"))
                .body("data.meetings.nodes[2].evidence", hasSize(2))
                .body("data.meetings.nodes[2].evidence.origin", everyItem(equalTo("OFFICIAL_RECORD")))
                .body("data.meetings.nodes[2].evidence[0].quote", containsString("travels,"))
                .body("data.meetings.nodes[2].evidence[0].paragraph", nullValue())
                .body(
                        "data.meetings.nodes[0].evidence[0].article.id",
                        equalTo("article.us-historian-travels-tripson-ada-b"))
                .body(
                        "data.meetings.nodes[0].evidence[0].article.title",
                        equalTo("Travels abroad of President Ada B. Tripson"))
                .body("data.meetings.nodes[0].evidence[0].article.url", nullValue())
                .body("data.person.offices.title", contains("President"))
                .body("data.person.offices.country.code", contains("USA"))
                .body("data.whoMet.nodes", empty())
                .body("data.search.findAll { it.matched == 'king anybody' || it.matched == 'anybody' }", empty());
    }

    @Test
    void visitorsHaveTheirTitlesAsOfficesOfTheirCountryAndNamesakesStayApart() {
        assertCounts(
                load(
                        "visits,11,,visitor,King Visitono,1899-07-01,1899-07-02,kiribati,Kiribati,,",
                        "visits,12,,visitor,King Visitono,1869-07-01,1869-07-02,kiribati,Kiribati,,",
                        "visits,13,,visitor,President-elect Bo Visitson,1898-07-01,,kiribati,Kiribati,,",
                        "visits,14,,visitor,President Bo Visitson,1899-08,1899-08,kiribati,Kiribati,,",
                        "visits,15,,visitor,President Visitson,1899-09-01,1899-09-02,kiribati,Kiribati,,",
                        "visits,16,,visitor,President Visitson,1899-10-01,1899-10-02,kiribati,Kiribati,,"),
                6,
                0,
                0,
                0);
        Ask.query("""
                        { meetings(filter: {with: ["KIR"], kinds: [VISIT]}) { totalCount nodes { startedOn title place { id }
                            participants { person { id name } country { code } } } }
                          later: person(id: "visitono-2") { name aliases meetings { totalCount } }
                          bo: person(id: "Bo Visitson") { id offices { title country { code } since } }
                          king: person(id: "visitono") { name offices { title } meetings { totalCount } }
                          bare: person(id: "President Visitson") { meetings { totalCount } } }""")
                .body("errors", nullValue())
                .body("data.meetings.totalCount", equalTo(6))
                .body(
                        "data.meetings.nodes[0].title",
                        equalTo("Visit of President Visitson of Kiribati to the United States"))
                .body("data.meetings.nodes.place", everyItem(nullValue()))
                .body("data.meetings.nodes.participants.flatten().country.code", everyItem(equalTo("KIR")))
                .body("data.king.name", equalTo("Visitono"))
                .body("data.king.offices.title", contains("King"))
                .body("data.later.name", equalTo("Visitono"))
                .body("data.later.aliases", contains("King Visitono"))
                .body("data.later.meetings.totalCount", equalTo(1))
                .body("data.bo.offices.title", containsInAnyOrder("President", "President-elect"))
                .body("data.bo.offices.since", everyItem(nullValue()))
                .body("data.king.meetings.totalCount", equalTo(1))
                .body("data.bare.meetings.totalCount", equalTo(2));
        Ask.query("{ person(id: \"King Visitono\") { id } }")
                .body("errors[0].extensions.code", equalTo("AMBIGUOUS_NAME"));
    }

    @Test
    void aPersonOfTheGraphIsMeantByFullNameAndCountryAlone() {
        new Draft("Knownson holds office", "1898-01-01")
                .person("Cy Knownson")
                .add(
                        "offices",
                        Map.of(
                                "holder", "Cy Knownson",
                                "title", "Clerk",
                                "country", "USA",
                                "evidence", List.of(Map.of("paragraph", 1))))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
        String[] rows = {
            "travels,21,knownson-cy-d,secretary,Cy D. Knownson,1899-01-10,1899-01-13,samoa,Samoa,Apia,",
            "visits,22,,visitor,Prime Minister Cy Knownson,1899-02-10,1899-02-13,samoa,Samoa,,",
            "visits,23,,visitor,Prime Minister Knownson,1899-03-10,1899-03-13,samoa,Samoa,,"
        };
        assertCounts(load(rows), 3, 0, 0, 0);
        Ask.query("""
                        { american: person(id: "cy-knownson") { name aliases meetings { nodes { startedOn } }
                            offices { title } }
                          samoan: person(id: "cy-knownson-2") { meetings { nodes { startedOn } } }
                          bare: person(id: "Prime Minister Knownson") { meetings { nodes { startedOn } } } }""")
                .body("errors", nullValue())
                .body("data.american.meetings.nodes.startedOn", contains("1899-01-10"))
                .body("data.american.aliases", contains("Cy D. Knownson"))
                .body("data.american.offices.title", containsInAnyOrder("Clerk", "Secretary of State"))
                .body("data.samoan.meetings.nodes.startedOn", contains("1899-02-10"))
                .body("data.bare.meetings.nodes.startedOn", contains("1899-03-10"));
        assertCounts(load(rows), 0, 0, 3, 0);
    }

    @Test
    void twoTravellersOfOneNameAreNobodyOfTheGraphAndNotEachOther() {
        assertCounts(
                load(
                        "travels,31,twinson-a,president,Di Twinson,1899-01-10,1899-01-13,palau,Palau,,",
                        "travels,32,twinson-b,secretary,Di Twinson,1899-01-10,1899-01-13,palau,Palau,,"),
                2,
                0,
                0,
                0);
        Ask.query(
                        "{ a: person(id: \"di-twinson\") { offices { title } } b: person(id: \"di-twinson-2\") { offices { title } } }")
                .body("data.a.offices.title", contains("President"))
                .body("data.b.offices.title", contains("Secretary of State"));
    }

    @Test
    void theSameFileChangesNothingAndACorrectedOneOnlyWhatDiffers() {
        String first = "travels,41,againson-bo,president,Bo Againson,1897-01-10,1897-01-13,tonga,Tonga,Nuku'alofa,";
        String second = "travels,42,againson-bo,president,Bo Againson,1897-02-10,1897-02-13,tonga,Tonga,Nuku'alofa,";
        String third = "travels,43,againson-bo,president,Bo Againson,1897-03-10,1897-03-13,tonga,Tonga,Nuku'alofa,";
        assertCounts(load(first, second, third), 3, 0, 0, 0);
        assertCounts(load(first, second, third), 0, 0, 3, 0);
        assertCounts(load(third, first, second), 0, 0, 3, 0);
        assertCounts(load(first.replace("1897-01-13", "1897-01-14"), second), 0, 1, 1, 1);
        Ask.query("{ meetings(filter: {with: [\"bo-againson\"]}) { nodes { startedOn endedOn } } }")
                .body("data.meetings.nodes.startedOn", contains("1897-02-10", "1897-01-10"))
                .body("data.meetings.nodes.endedOn", contains("1897-02-13", "1897-01-14"));
    }

    @Test
    void aBadRowIsRejectedWithItsLineAndTheReasonAndTheOthersAreLoaded() {
        Told told = load(
                "travels,51,badson-cy,president,Cy Badson,1896-01-10,1896-01-13,fiji,Fiji,Suva,",
                "travels,52,badson-cy,president,Cy Badson,1896-13-10,1896-01-13,fiji,Fiji,Suva,",
                "travels,53,badson-cy,president,Cy Badson,1896-01-10,1896-01-09,fiji,Fiji,Suva,",
                "travels,54,badson-cy,president,Cy Badson,,1896-01-09,fiji,Fiji,Suva,",
                "travels,55,badson-cy,president,Cy Badson,2996-01-10,,fiji,Fiji,Suva,",
                "travels,56,,president,Cy Badson,1896-01-10,,fiji,Fiji,Suva,",
                "visits,63",
                "travels,57,badson-cy,butler,Cy Badson,1896-01-10,,fiji,Fiji,Suva,",
                "visits,58,,visitor,King Badsono,1896-01-10,,badsonia,Badsonia,,",
                "visits,59,,visitor,King Badsono and Queen Badsona,1896-01-10,,fiji,Fiji,,",
                "visits,60,,visitor,,1896-01-10,,fiji,Fiji,,",
                "tours,61,,visitor,King Badsono,1896-01-10,,fiji,Fiji,,",
                "visits,62,,visitor," + "x".repeat(201) + ",1896-01-10,,fiji,Fiji,,");
        assertCounts(told, 1, 0, 0, 0);
        assertThat(told.progress().read()).isEqualTo(13);
        assertThat(told.progress().total()).isEqualTo(13);
        Map<Long, String> rejects = told.of(Remark.Kind.REJECT).stream()
                .collect(Collectors.toMap(Remark::line, r -> r.place() + " " + r.value() + " " + r.reason()));
        assertThat(rejects.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(3, 14).mapToObj(i -> (long) i).toList());
        assertThat(rejects.get(3L)).startsWith("start 1896-13-10 is no date");
        assertThat(rejects.get(4L)).startsWith("end 1896-01-09 lies before the start, 1896-01-10");
        assertThat(rejects.get(5L)).startsWith("start null is empty");
        assertThat(rejects.get(6L)).startsWith("start 2996-01-10 lies after today");
        assertThat(rejects.get(7L)).startsWith("who null is empty");
        assertThat(rejects.get(8L)).contains("2 cells");
        assertThat(rejects.get(9L)).startsWith("role butler is neither");
        assertThat(rejects.get(10L)).startsWith("country Badsonia is no country of the graph");
        assertThat(rejects.get(11L)).startsWith("name King Badsono and Queen Badsona names two people");
        assertThat(rejects.get(12L)).startsWith("name null is empty");
        assertThat(rejects.get(13L)).startsWith("source tours is neither");
        assertThat(rejects.get(14L)).startsWith("name x").contains("at most 200");
    }

    @Test
    void aHeaderThatDoesNotFitIsInvalidBeforeAnythingIsRead() {
        assertThatThrownBy(() -> files.open(VisitCsv.plain(folder, "a,b\n1,2\n")))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("a, b");
    }

    @Test
    void aCancelledLoadEndsBetweenPages() {
        Told told = Told.begin();
        told.progress().cancel();
        assertThatThrownBy(() -> files.open(VisitCsv.plain(
                                folder,
                                VisitCsv.HEADER
                                        + "travels,71,endson-cy,president,Cy Endson,1896-01-10,,palau,Palau,,\n"))
                        .load(told.progress()))
                .isInstanceOf(LoadCancelled.class);
        Ask.query("{ node(id: \"cy-endson\") { id } }").body("data.node", nullValue());
    }

    @Test
    void aPageOfSixHundredVisitsIsLoadedInOneTransaction() {
        String[] rows = IntStream.range(0, 600)
                .mapToObj(i -> "travels," + (1000 + i) + ",farson-di,secretary,Di Farson,"
                        + LocalDate.of(1880, 1, 1).plusDays(2L * i) + ",,vanuatu,Vanuatu,Town " + i % 40 + ",Remark "
                        + i)
                .toArray(String[]::new);
        assertCounts(load(rows), 600, 0, 0, 0);
        rows[17] = rows[17].replace("Remark", "Corrected remark");
        assertCounts(load(rows), 0, 1, 599, 0);
        assertCounts(load(rows[17]), 0, 0, 1, 599);
    }
}
