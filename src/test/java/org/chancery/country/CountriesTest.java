package org.chancery.country;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries by the names that people give them. */
@QuarkusTest
class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "RUS, RUS",
        "russia, RUS",
        "the Kremlin, RUS",
        "Moscow, RUS",
        "Kiev, UKR",
        "Kyiv, UKR",
        "Washington, USA",
        "the White House, USA",
        "UK, GBR",
        "Côte d'Ivoire, CIV",
        "cote d’ivoire, CIV",
        "North Korea, PRK"
    })
    void aCountryIsFoundByAnyOfItsNames(String name, String code) {
        Ask.query("{ country(id: \"" + name + "\") { code } }").body("data.country.code", equalTo(code));
    }

    @Test
    void aNameOfSeveralCountriesIsAmbiguous() {
        Ask.query("{ country(id: \"Korea\") { code } }")
                .body("errors[0].extensions.code", equalTo("AMBIGUOUS_NAME"))
                .body("errors[0].extensions.candidates.id", containsInAnyOrder("KOR", "PRK"));
    }

    @Test
    void aMisspellingIsNotGuessed() {
        Ask.query("{ country(id: \"Ukrane\") { code } }")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"))
                .body("errors[0].extensions.suggestions.id", hasItem("UKR"));
    }

    @Test
    void membersAreCountedByDay() {
        Ask.query("""
                        { now: countries(first: 1, filter: {memberOn: "2022-10-12"}) { totalCount }
                          founders: countries(first: 1, filter: {memberOn: "1945-12-31"}) { totalCount }
                          country(id: "Ukraine") { unMemberSince unMemberUntil region } }""")
                .body("data.now.totalCount", equalTo(193))
                .body("data.founders.totalCount", equalTo(51))
                .body("data.country.unMemberSince", equalTo("1945-10-24"))
                .body("data.country.unMemberUntil", equalTo(null))
                .body("data.country.region", equalTo("Europe"));
    }

    @Test
    void filtersMustAllFit() {
        Ask.query("""
                        { countries(filter: {region: "americas", voted: {resolution: "ES-11/4", position: NO}}) {
                          totalCount nodes { code } } }""").body("data.countries.totalCount", equalTo(1)).body("data.countries.nodes.code", hasItem("NIC"));
    }
}
