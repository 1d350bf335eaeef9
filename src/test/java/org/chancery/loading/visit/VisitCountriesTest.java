package org.chancery.loading.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which country the record means, and where in it. */
class VisitCountriesTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "south marland", List.of("SMA"),
            "marland", List.of("SMA", "NMA"),
            "denvark", List.of("DVK"),
            "talenia", List.of("TAL"),
            "old talenia", List.of("TAL"),
            "yugoslavia", List.of("YUG"),
            "scg", List.of("SCG"));

    private final VisitCountries countries = new VisitCountries(words -> words.stream()
            .map(word -> NAMES.getOrDefault(Folding.key(word), List.of()).stream()
                    .map(code -> new Named(code, code, NamedKind.COUNTRY))
                    .toList())
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            quoteCharacter = '"',
            value = {
                "South Marland | \"\" | SMA",
                "Marland, South | \"\" | SMA",
                "Marland | marland-south-by-name | none",
                "Marland | south-marland | SMA",
                "Marland | \"\" | none",
                "Denvark (Greenvale) | \"\" | DVK",
                "Denvark (government-in-exile) | \"\" | DVK",
                "Xam (Talenia) | \"\" | TAL",
                "Old Talenia (Talenia) | \"\" | TAL",
                "Talenian Federation | talenia | TAL",
                "Hawvale | hawvale | none"
            })
    void theFirstOfItsNamesThatFitsOneCountryDecides(String country, String word, String code) {
        assertThat(countries
                        .of(country, word, LocalDate.of(1970, 1, 1))
                        .map(Named::id)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void yugoslaviaIsTheStateThatBoreTheNameOnTheDay() {
        assertThat(countries
                        .of("Yugoslavia", "", LocalDate.of(1992, 4, 26))
                        .orElseThrow()
                        .id())
                .isEqualTo("YUG");
        assertThat(countries
                        .of("Yugoslavia", "", LocalDate.of(1996, 2, 4))
                        .orElseThrow()
                        .id())
                .isEqualTo("SCG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            quoteCharacter = '"',
            value = {
                "Varnstadt | Varnstadt",
                "Mount Varn, V.D. | Mount Varn V.D.",
                "Varnstadt (New Marl) | Varnstadt",
                "Varnstadt, Marlburg | none",
                "Varnstadt (New Marl), Marlburg | none",
                "St. Varn | St. Varn",
                "\"\" | none"
            })
    void aPlaceIsOneTownOrNone(String locale, String place) {
        assertThat(Towns.only(locale)).isEqualTo(place);
    }
}
