package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a request takes depends on its shape, never on how long the lists are that it answers with. */
@QuarkusTest
class StatementCountTest {

    private static final int SHORT = 3;
    private static final int LONG = 12;
    private static final Map<String, Object> EVIDENCE = Map.of("paragraph", 1);

    @BeforeEach
    void load() {
        load("Shorttally", "TUV", SHORT);
        load("Longtally", "NRU", LONG);
        Ask.query("{ agreement(a: \"CHN\", b: \"USA\") { shared } }").body("errors", nullValue());
    }

    /** Somebody who met many people, each somewhere else; each holds an office, has kin and said something. */
    private static void load(String surname, String country, int many) {
        String hub = "Host " + surname;
        String house = "House of " + surname;
        Draft draft = new Draft("The days of " + surname, "2001-06-30").person(hub);
        draft.add("organizations", Map.of("name", house, "country", country));
        office(draft, hub, "Tallymaster", country, Map.of("until", "1999"));
        office(draft, hub, "Tallyfriend", country, Map.of());
        for (int i = 1; i <= many; i++) {
            String guest = "Guest" + i + " " + surname;
            draft.person(guest);
            draft.meeting(
                    Map.of(
                            "place",
                            "Hall " + i + ", " + surname + " Town",
                            "placeCountry",
                            country,
                            "participants",
                            List.of(
                                    Map.of("person", hub, "country", country),
                                    Map.of("person", guest, "country", "KIR"),
                                    Map.of("organization", house))),
                    "HELD",
                    "2001-03-" + (10 + i),
                    hub,
                    guest);
            draft.meeting("HELD", "2001-04-" + (10 + i), hub, guest);
            office(draft, guest, "Keeper of " + surname, country, Map.of());
            draft.add(
                    "kin",
                    Map.of("person", guest, "relation", "friend", "relative", hub, "evidence", List.of(EVIDENCE)));
            said(draft, guest, "counted once", hub);
            said(draft, hub, "counted guest " + i, guest);
        }
        draft.load()
                .body("data.loadFacts.message", nullValueOr("The graph has these facts already; nothing was changed"));
    }

    private static org.hamcrest.Matcher<String> nullValueOr(String text) {
        return org.hamcrest.Matchers.anyOf(nullValue(String.class), equalTo(text));
    }

    private static void office(Draft draft, String holder, String title, String country, Map<String, Object> more) {
        Map<String, Object> office = new java.util.HashMap<>(more);
        office.putAll(Map.of("holder", holder, "title", title, "country", country, "evidence", List.of(EVIDENCE)));
        draft.add("offices", office);
    }

    private static void said(Draft draft, String speaker, String text, String about) {
        draft.add(
                "statements",
                Map.of(
                        "speaker",
                        speaker,
                        "text",
                        text,
                        "verbatim",
                        false,
                        "about",
                        List.of(about),
                        "evidence",
                        List.of(EVIDENCE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | person(id: \"host-LIST\") { list: meetings(first: 50, filter: {from: \"2001-03-01\", to: \"2001-03-31\"}) {"
                        + " nodes { id people { id name } place { id country { code } }"
                        + " participants { person { id } country { code } organization { id } } countries { code }"
                        + " evidence { article { id title } } accounts { article { id title } } } } }",
                "5 | person(id: \"host-LIST\") { list: met(first: 50) { nodes { person { id } meetings { id people { id } } } } }",
                "6 | list: whoMet(person: \"host-LIST\", first: 50) { totalCount nodes { person { id offices { title } }"
                        + " meetings(first: 2) { id place { id } } } }",
                "11 | list: people(first: 20, filter: {title: \"Keeper of LIST\"}) { totalCount nodes { id"
                        + " offices { title country { code } holder { id } evidence { article { id } } }"
                        + " kin { relation relative { id } evidence { article { id } } }"
                        + " met { nodes { person { id } count } } statements { nodes { text speaker { id } about { id } } } } }",
                "2 | list: people(first: 50, filter: {title: \"Keeper of LIST\"}) { nodes { id mergedFrom { id reason } } }",
                "2 | list: people(first: 50, filter: {title: \"Keeper of LIST\"}) { nodes { id separations { keep reason } } }",
                "6 | list: countries(first: SIZE) { nodes { code officials { title holder { id } }"
                        + " meetings { nodes { id countries { code } } } met { nodes { country { code } } }"
                        + " votes { nodes { position rollCall { id resolution { symbol } } } } } }",
                "3 | list: countries(first: SIZE) { nodes { agreementWith(country: \"USA\") { score bySession { score } } } }",
                "4 | list: countries(first: SIZE) { nodes { a: agreementWith(country: \"USA\") { score }"
                        + " b: agreementWith(country: \"CHN\") { score } } }",
                "5 | list: countries(first: SIZE) { nodes { agreementWith(country: \"USA\") { b { agreementWith(country: \"CHN\") { score } } }"
                        + " alignedWith(filter: {text: \"Ukraine\"}, minShared: 1) { b { code } shared } } }",
                "2 | list: countries(first: SIZE) { nodes { alignedWith(minShared: 1, first: 3) { b { code } score } } }",
                "5 | list: rollCalls(first: HALF) { nodes { id a: positionOf(country: \"FRA\") b: positionOf(country: \"CHN\") } }",
                "4 | list: rollCalls(first: HALF) { nodes { id resolution { symbol claims { verdict } }"
                        + " votes(first: 200) { nodes { position country { code } } } } }"
            })
    void aLongListTakesAsManyStatementsAsAShortOne(int statements, String fields) {
        List<String> shortOnes = statements(fields, "shorttally", SHORT);
        List<String> longOnes = statements(fields, "longtally", LONG);
        assertThat(longOnes).as("for the long list").hasSameSizeAs(shortOnes);
        assertThat(shortOnes).hasSize(statements);
    }

    private static List<String> statements(String fields, String list, int size) {
        String query = "{ "
                + fields.replace("LIST", list)
                        .replace("SIZE", String.valueOf(size))
                        .replace("HALF", String.valueOf(size / 2))
                + " }";
        CountedStatements.forget();
        ValidatableResponse answer = Ask.query(query);
        List<String> noted = CountedStatements.noted();
        String at = query.startsWith("{ list") ? "data.list.nodes" : "data.person.list.nodes";
        answer.body("errors", nullValue()).body(at, hasSize(query.contains("rollCalls") ? size / 2 : size));
        return noted;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person(id: \"host-longtally\") | offices(on: \"2000-01-01\") { id } | 1 | offices { id } | 2 | ''",
                "person(id: \"host-longtally\") | meetings(first: 1) { nodes { id } } | 1 | meetings(first: 3) { nodes { id } } | 3 | .nodes",
                "person(id: \"host-longtally\") | met(first: 1) { nodes { count } } | 1 | met(first: 3) { nodes { count } } | 3 | .nodes",
                "person(id: \"host-longtally\") | statements(first: 1) { nodes { id } } | 1 | statements(first: 3) { nodes { id } } | 3 | .nodes",
                "country(id: \"NRU\") | officials(on: \"1990-01-01\") { id } | 14 | officials(on: \"2000-01-01\") { id } | 13 | ''",
                "country(id: \"NRU\") | meetings(first: 1) { nodes { id } } | 1 | meetings(first: 3) { nodes { id } } | 3 | .nodes",
                "country(id: \"KIR\") | met(first: 1) { nodes { count } } | 1 | met(first: 2) { nodes { count } } | 2 | .nodes",
                "country(id: \"FRA\") | votes(first: 1) { nodes { position } } | 1 | votes(first: 3) { nodes { position } } | 3 | .nodes",
                "organization(id: \"House of Longtally\") | meetings(first: 1) { nodes { id } } | 1 | meetings(first: 3) { nodes { id } } | 3 | .nodes",
                "place(id: \"Longtally Town\") | meetings(first: 1) { nodes { id } } | 1 | meetings(first: 3) { nodes { id } } | 3 | .nodes",
                "country(id: \"FRA\") | alignedWith(minShared: 1, first: 1) { b { id } } | 1 | alignedWith(minShared: 1, first: 3) { b { id } } | 3 | ''",
                "agreement(a: \"CHN\", b: \"USA\") | differences(first: 1) { nodes { id } } | 1 | differences(first: 3) { nodes { id } } | 3 | .nodes"
            })
    void anAliasWithOtherArgumentsHasItsOwnNumberOfEntries(
            String parent, String a, int entriesOfA, String b, int entriesOfB, String below) {
        Ask.query("{ parent: " + parent + " { a: " + a + " b: " + b + " } }")
                .body("errors", nullValue())
                .body("data.parent.a" + below, hasSize(entriesOfA))
                .body("data.parent.b" + below, hasSize(entriesOfB));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whoMet(person: \"host-longtally\", first: 12) { nodes { a: meetings(first: 1) { id } b: meetings(first: 2) { id } } } | 12 | ''",
                "rollCalls(first: 2) { nodes { a: votes(first: 1) { nodes { position } } b: votes(first: 2) { nodes { position } } } } | 2 | .nodes",
                "people(filter: {title: \"Keeper of Longtally\"}) { nodes { a: meetings(first: 1) { nodes { id } }"
                        + " b: meetings(first: 2) { nodes { id } } } } | 12 | .nodes"
            })
    void soHasEachAliasOnEveryParentOfAList(String list, int parents, String below) {
        ValidatableResponse answer = Ask.query("{ list: " + list + " }").body("data.list.nodes", hasSize(parents));
        for (int i = 0; i < parents; i++) {
            answer.body("data.list.nodes[" + i + "].a" + below, hasSize(1))
                    .body("data.list.nodes[" + i + "].b" + below, hasSize(2));
        }
    }

    @org.junit.jupiter.api.Test
    void meetingsOfCountriesThatMetAreThoseOfEachPairAndAlias() {
        String met = "{ country(id: \"KIR\") { met { nodes { country { code } count %s } } } }";
        String one = "a: meetings(first: 1) { id startedOn countries { code } }";
        String three = "b: meetings(first: 3) { id startedOn countries { code } }";
        int withOne = countedStatements(met.formatted("a: meetings(first: 1) { id }"));
        int withBoth = countedStatements(met.formatted("a: meetings(first: 1) { id } b: meetings(first: 3) { id }"));
        assertThat(withBoth - withOne).as("statements for another alias").isEqualTo(1);

        String nodes = "data.country.met.nodes";
        ValidatableResponse answer = Ask.query(met.formatted(one + " " + three))
                .body("errors", nullValue())
                .body(nodes + ".country.code", equalTo(List.of("NRU", "TUV")))
                .body(nodes + ".count", equalTo(List.of(LONG, SHORT)));
        for (int i = 0; i < 2; i++) {
            String country = i == 0 ? "NRU" : "TUV";
            int latest = 10 + (i == 0 ? LONG : SHORT);
            answer.body(nodes + "[" + i + "].a.startedOn", equalTo(List.of("2001-03-" + latest)))
                    .body(
                            nodes + "[" + i + "].b.startedOn",
                            equalTo(List.of("2001-03-" + latest, "2001-03-" + (latest - 1), "2001-03-" + (latest - 2))))
                    .body(nodes + "[" + i + "].b.countries.code", everyItem(hasItems(country, "KIR")));
        }
    }

    private static int countedStatements(String query) {
        CountedStatements.forget();
        Ask.query(query).body("errors", nullValue());
        return CountedStatements.noted().size();
    }

    @org.junit.jupiter.api.Test
    void agreementWithEachOtherCountryIsItsOwn() {
        Ask.query("""
                        { country(id: "CHN") { a: agreementWith(country: "USA") { b { code } }
                          b: agreementWith(country: "RUS") { b { code } }
                          c: agreementWith(country: "RUS", filter: {from: "2023-01-01"}) { shared } } }""")
                .body("errors", nullValue())
                .body("data.country.a.b.code", equalTo("USA"))
                .body("data.country.b.b.code", equalTo("RUS"))
                .body("data.country.c.shared", equalTo(1));
    }
}
