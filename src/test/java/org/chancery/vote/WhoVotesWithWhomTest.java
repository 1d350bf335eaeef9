package org.chancery.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.RollCallRecord;
import org.chancery.testing.Ask;
import org.chancery.testing.RecordedVote;
import org.chancery.testing.RollCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who votes with whom in the six roll calls on Ukraine, counted by hand. */
@QuarkusTest
class WhoVotesWithWhomTest {

    private static final String OF_2022 = "filter: {from: \"2022-01-01\", to: \"2022-12-31\"}";

    @Inject
    OfficialRecord official;

    @Inject
    RollCalls rollCalls;

    @Test
    void threeVoteAsRussiaDoesAndTwoNearlySo() {
        Ask.query("""
                        { country(id: "Russia") { alignedWith(minShared: 6, first: 5) {
                          a { code } b { code } shared same opposed score bySession { session year shared score } } } }""")
                .body("errors", nullValue())
                .body("data.country.alignedWith.a.code", everyItem(equalTo("RUS")))
                .body("data.country.alignedWith.b.code", contains("BLR", "PRK", "SYR", "ERI", "NIC"))
                .body("data.country.alignedWith.score", contains(1f, 1f, 1f, 11f / 12, 10f / 12))
                .body("data.country.alignedWith.same", contains(6, 6, 6, 5, 4))
                .body("data.country.alignedWith[3].bySession.session", contains("ES-11"))
                .body("data.country.alignedWith[3].bySession.year", contains(2022))
                .body("data.country.alignedWith[3].bySession.shared", contains(6));
    }

    @Test
    void leastAreThoseOpposedInMostAndOfTwoAlikeTheFirstByName() {
        Ask.query(
                        "{ country(id: \"Eritrea\") { alignedWith(minShared: 1, first: 3, order: LEAST) { b { name } shared score } } }")
                .body("data.country.alignedWith.b.name", contains("Djibouti", "São Tomé and Príncipe", "Albania"))
                .body("data.country.alignedWith.shared", contains(4, 3, 6))
                .body("data.country.alignedWith.score", contains(0f, 0f, 1f / 12));
    }

    @Test
    void aCountryThatSharesTooFewIsLeftOut() {
        Ask.query("""
                        { country(id: "Iran") { six: alignedWith(minShared: 6) { b { code } }
                          five: alignedWith(minShared: 5, first: 200) { b { code } shared }
                          one: alignedWith(minShared: 1, first: 200) { b { code } }
                          twenty: alignedWith { b { code } } } }""")
                .body("errors", nullValue())
                .body("data.country.six", empty())
                .body("data.country.twenty", empty())
                .body("data.country.five.shared", everyItem(equalTo(5)))
                .body("data.country.five.b.code", not(hasItem("ETH")))
                .body("data.country.one.b.code", hasItem("ETH"))
                .body("data.country.one.b.code", not(hasItem("IRN")))
                .body("data.country.one.b.code", not(hasItem("AZE")));
    }

    @Test
    void aliasesWithOtherFiltersKeepTheirOwnAnswers() {
        Ask.query("""
                        { country(id: "China") {
                          all: agreementWith(country: "RUS") { shared same score }
                          late: agreementWith(country: "RUS", filter: {from: "2023-01-01"}) { shared same score }
                          none: agreementWith(country: "RUS", filter: {session: "5"}) { shared score bySession { session } }
                          rights: agreementWith(country: "RUS", filter: {text: "human rights council"}) { shared same score }
                          subject: agreementWith(country: "RUS", filter: {subject: "ukraine", to: "2022-04-30"}) { shared }
                          council: agreementWith(country: "RUS", filter: {body: SECURITY_COUNCIL, session: "ES-11"}) { shared }
                          spaced: agreementWith(country: "RUS", filter: {session: " ES-11 ", contested: true}) { shared }
                          calm: agreementWith(country: "RUS", filter: {contested: false}) { shared } } }""")
                .body("errors", nullValue())
                .body("data.country.all.shared", equalTo(6))
                .body("data.country.all.score", equalTo(4f / 6))
                .body("data.country.late.shared", equalTo(1))
                .body("data.country.late.score", equalTo(0.5f))
                .body("data.country.none.shared", equalTo(0))
                .body("data.country.none.score", nullValue())
                .body("data.country.none.bySession", empty())
                .body("data.country.rights.shared", equalTo(1))
                .body("data.country.rights.same", equalTo(1))
                .body("data.country.subject.shared", equalTo(3))
                .body("data.country.council.shared", equalTo(0))
                .body("data.country.spaced.shared", equalTo(6))
                .body("data.country.calm.shared", equalTo(0));
    }

    @Test
    void aWrongAliasDoesNotSpoilTheOthers() {
        Ask.query("""
                        { country(id: "China") { right: agreementWith(country: "RUS") { shared }
                          itself: agreementWith(country: "China") { shared }
                          nobody: agreementWith(country: "Ruritania") { shared }
                          reversed: alignedWith(filter: {from: "2023-01-01", to: "2022-01-01"}) { shared } } }""").body("errors.extensions.code.sort()", contains("INVALID_INPUT", "INVALID_INPUT", "NOT_FOUND"));
        Ask.query("""
                        { country(id: "China") { itself: agreementWith(country: "China") { shared } } }""")
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("country"));
    }

    @Test
    void whatIsSharedWithNobodyHasNoScore() {
        Ask.query("{ agreement(a: \"Azerbaijan\", b: \"France\") { shared same opposed score bySession { session } } }")
                .body("errors", nullValue())
                .body("data.agreement.shared", equalTo(0))
                .body("data.agreement.score", nullValue())
                .body("data.agreement.bySession", empty());
    }

    @Test
    void theMatrixOfSomeIsByName() {
        Ask.query("""
                        { agreementMatrix(countries: ["Russia", "AZE", "China", "Belarus"]) {
                          countries { code } rollCalls shared scores } }""")
                .body("errors", nullValue())
                .body("data.agreementMatrix.countries.code", contains("AZE", "BLR", "CHN", "RUS"))
                .body("data.agreementMatrix.rollCalls", equalTo(6))
                .body(
                        "data.agreementMatrix.shared",
                        contains(List.of(0, 0, 0, 0), List.of(0, 6, 6, 6), List.of(0, 6, 6, 6), List.of(0, 6, 6, 6)))
                .body("data.agreementMatrix.scores[0]", contains(nullValue(), nullValue(), nullValue(), nullValue()))
                .body(
                        "data.agreementMatrix.scores[1]",
                        contains(nullValue(), equalTo(1f), equalTo(4f / 6), equalTo(1f)))
                .body(
                        "data.agreementMatrix.scores[2]",
                        contains(nullValue(), equalTo(4f / 6), equalTo(1f), equalTo(4f / 6)));
    }

    @Test
    void theMatrixOfAllHasThoseThatVotedWhatEachPairIsToldToo() {
        JsonNode matrix = Ask.answer(
                        "{ agreementMatrix(" + OF_2022 + ") { countries { code name } rollCalls shared scores } }",
                        Map.of())
                .at("/data/agreementMatrix");
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        matrix.path("countries").forEach(c -> {
            names.add(c.path("name").asText());
            codes.add(c.path("code").asText());
        });
        assertThat(matrix.path("rollCalls").asInt()).isEqualTo(5);
        assertThat(names).hasSize(189).isSorted();
        assertThat(codes).doesNotContain("AZE", "VEN", "YUG");
        Ask.answer(
                        "{ country(id: \"NIC\") { alignedWith(first: 200, minShared: 1, " + OF_2022
                                + ") { b { code } shared score } } }",
                        Map.of())
                .at("/data/country/alignedWith")
                .forEach(agreement -> {
                    int row = codes.indexOf("NIC");
                    int column = codes.indexOf(agreement.at("/b/code").asText());
                    for (List<Integer> at : List.of(List.of(row, column), List.of(column, row))) {
                        assertThat(matrix.path("shared").path(at.get(0)).path(at.get(1)))
                                .isEqualTo(agreement.path("shared"));
                        assertThat(matrix.path("scores").path(at.get(0)).path(at.get(1)))
                                .isEqualTo(agreement.path("score"));
                    }
                });
    }

    @Test
    void anArgumentThatIsNullIsAsIfItWereAbsent() {
        Ask.query("{ country(id: \"RUS\") { alignedWith(minShared: null, order: null) { b { code } } } }")
                .body("errors", nullValue())
                .body("data.country.alignedWith", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreementMatrix(countries: [\"RUS\", \"FRA\", \"Russia\"]) { rollCalls } | INVALID_INPUT | countries[2]",
                "agreementMatrix(countries: [\"RUS\", \"Ruritania\"]) { rollCalls } | NOT_FOUND |",
                "agreementMatrix(countries: [\"RUS\", \"\"]) { rollCalls } | INVALID_INPUT | countries[1]",
                "agreementMatrix(filter: {from: \"2023-01-01\", to: \"2022-01-01\"}) { rollCalls } | INVALID_INPUT | filter.from",
                "country(id: \"FRA\") { alignedWith(minShared: 0) { shared } } | INVALID_INPUT | minShared",
                "country(id: \"FRA\") { alignedWith(first: 0) { shared } } | INVALID_INPUT | first",
                "country(id: \"FRA\") { alignedWith(first: 201) { shared } } | INVALID_INPUT | first"
            })
    void whatIsWrongIsNamed(String field, String code, String argument) {
        Ask.query("{ " + field + " }")
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.argument", equalTo(argument));
    }

    @Test
    void moreThanTwoHundredAndFiftyCountriesAreTooMany() {
        Ask.query(
                        "query ($countries: [String!]) { agreementMatrix(countries: $countries) { rollCalls } }",
                        Map.of("countries", Collections.nCopies(251, "FRA")))
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("countries"));
    }

    @Test
    void aRollCallJustLoadedIsInTheNextAnswerAndOneWithoutAVoteIsNot() {
        String voted = "rollcall.whovoteswith-1";
        String unrecorded = "rollcall.whovoteswith-2";
        String question = "{ agreement(a: \"AZE\", b: \"VEN\", filter: {session: \"whovoteswith\"}) { shared score }"
                + " agreementMatrix(filter: {session: \"whovoteswith\"}) { rollCalls countries { code } } }";
        Ask.query(question)
                .body("data.agreement.shared", equalTo(0))
                .body("data.agreementMatrix.countries", hasSize(0));
        official.rollCalls(List.of(
                rollCall(
                        voted,
                        Map.of(
                                VotePosition.YES, List.of("AZE"),
                                VotePosition.NO, List.of("VEN"),
                                VotePosition.NON_VOTING, List.of("TKM"))),
                rollCall(unrecorded, Map.of())));
        try {
            Ask.query(question)
                    .body("data.agreement.shared", equalTo(1))
                    .body("data.agreement.score", equalTo(0f))
                    .body("data.agreementMatrix.rollCalls", equalTo(1))
                    .body("data.agreementMatrix.countries.code", contains("AZE", "VEN"));
        } finally {
            rollCalls.remove(List.of(voted, unrecorded));
        }
        Ask.query(question).body("data.agreementMatrix.rollCalls", equalTo(0));
    }

    private static RollCallRecord rollCall(String id, Map<VotePosition, List<String>> positions) {
        return RecordedVote.of(
                id,
                "Who votes with whom",
                RollCallKind.UNKNOWN,
                UnBody.GENERAL_ASSEMBLY,
                "whovoteswith",
                LocalDate.of(1938, 3, 1),
                null,
                positions);
    }
}
