package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.loading.FactsAndSources.facts;
import static org.chancery.loading.FactsAndSources.shared;
import static org.chancery.loading.FactsAndSources.stream;
import static org.chancery.loading.FactsAndSources.strings;
import static org.chancery.loading.FactsAndSources.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries and roll calls that come with the project agree with each other and, where at hand, with their sources. */
class BundledFactsTest {

    private static final Map<String, String> POSITIONS =
            Map.of("YES", "yes", "NO", "no", "ABSTAIN", "abstain", "NON_VOTING", "nonVoting");
    private static final Map<String, String> POSITION_OF_LETTER =
            Map.of("Y", "YES", "N", "NO", "A", "ABSTAIN", "X", "NON_VOTING");

    private final JsonNode countries = facts("countries.yaml");
    private final JsonNode rollCalls = facts("roll-calls.yaml");

    @Test
    void the193MembersOfTodayAreThere() {
        assertThat(membersOn(LocalDate.of(2025, 12, 4))).hasSize(193);
        assertThat(stream(countries).filter(c -> c.path("observer").asBoolean()).map(c -> text(c, "code")))
                .containsExactlyInAnyOrder("VAT", "PSE");
        assertThat(stream(countries).filter(c -> c.has("unMemberUntil")).map(c -> text(c, "code")))
                .containsExactlyInAnyOrder("CSK", "DDR", "EAZ", "SCG", "YMD", "YUG");
    }

    // The United Nations' own table of the growth of its membership, at the end of the year. Left out: 1958 to 1961,
    // when Egypt and Syria were one member; 1965, when Indonesia had left; 1992 to 2005, for the seat of Yugoslavia.
    @ParameterizedTest
    @CsvSource({
        "1945, 51",
        "1946, 55",
        "1947, 57",
        "1949, 59",
        "1950, 60",
        "1955, 76",
        "1956, 80",
        "1957, 82",
        "1962, 110",
        "1963, 113",
        "1966, 122",
        "1967, 123",
        "1968, 126",
        "1970, 127",
        "1971, 132",
        "1973, 135",
        "1974, 138",
        "1975, 144",
        "1976, 147",
        "1977, 149",
        "1978, 151",
        "1979, 152",
        "1980, 154",
        "1981, 157",
        "1983, 158",
        "1984, 159",
        "1990, 159",
        "1991, 166",
        "2006, 192",
        "2011, 193"
    })
    void asManyMembersAsTheUnitedNationsCounted(int year, int members) {
        assertThat(membersOn(LocalDate.of(year, 12, 31))).hasSize(members);
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(stream(countries).map(c -> text(c, "code")).toList()).doesNotHaveDuplicates();
        assertThat(stream(countries).map(c -> fold(text(c, "name"))).toList()).doesNotHaveDuplicates();
        assertThat(stream(countries)
                        .filter(c -> c.has("iso2") && !c.has("unMemberUntil"))
                        .map(c -> text(c, "iso2")))
                .doesNotHaveDuplicates();
    }

    @Test
    void codesAreThoseOfIso3166() {
        Map<String, String> alpha3 = Stream.of(Locale.getISOCountries())
                .collect(Collectors.toMap(c -> c, c -> new Locale("", c).getISO3Country()));
        stream(countries)
                .filter(c -> !c.has("unMemberUntil"))
                .forEach(c -> assertThat(alpha3).containsEntry(text(c, "iso2"), text(c, "code")));
    }

    @Test
    void noAliasIsTheNameOfAnotherCountry() {
        Map<String, String> names =
                stream(countries).collect(Collectors.toMap(c -> fold(text(c, "name")), c -> text(c, "code")));
        for (JsonNode country : countries) {
            assertThat(strings(country.get("aliases")))
                    .allSatisfy(alias -> assertThat(names.getOrDefault(fold(alias), text(country, "code")))
                            .as("who is called %s", alias)
                            .isEqualTo(text(country, "code")));
            assertThat(strings(country.get("aliases")).stream()
                            .map(BundledFactsTest::fold)
                            .toList())
                    .as("aliases of %s", text(country, "code"))
                    .doesNotHaveDuplicates()
                    .doesNotContain(fold(text(country, "name")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv, UKR",
        "Kiev, UKR",
        "the Kremlin, RUS",
        "Moscow, RUS",
        "USSR, RUS",
        "Washington, USA",
        "U.S., USA",
        "the White House, USA",
        "Peking, CHN",
        "Downing Street, GBR",
        "Burma, MMR",
        "Congo, COD COG",
        "Korea, KOR PRK",
        "Congolese, COD COG",
        "Dominican, DMA DOM",
        "Guinea, GIN",
        "Nigerien, NER"
    })
    void journalistsNamesAreKnown(String name, String codes) {
        assertThat(codesOf(name)).containsExactly(codes.split(" "));
    }

    @Test
    void everyNameOnTheRecordIsKnown() throws IOException {
        for (String line : shared("un/names-on-the-record.csv").lines().skip(1).toList()) {
            List<String> cells = cells(line);
            if (!cells.get(2).startsWith("slip") && !cells.get(1).isEmpty()) {
                assertThat(codesOf(cells.get(0))).as(line).contains(cells.get(1));
            }
        }
    }

    @Test
    void everyMemberHasOnePositionInEachRollCallAndTheyAddUpToTheDeclaredTotals() {
        assertThat(rollCalls).hasSize(6);
        for (JsonNode rollCall : rollCalls) {
            List<String> voters = new ArrayList<>();
            POSITIONS.forEach((position, total) -> {
                List<String> codes = strings(rollCall.get("positions").get(position));
                assertThat(codes)
                        .as("%s %s", text(rollCall, "id"), position)
                        .hasSize(rollCall.get("declared").get(total).asInt());
                voters.addAll(codes);
            });
            assertThat(voters).hasSize(rollCall.get("declared").get("eligible").asInt());
            assertThat(voters).containsExactlyInAnyOrderElementsOf(membersOn(LocalDate.parse(text(rollCall, "date"))));
        }
    }

    @Test
    void theRollCallOnTheAnnexationsIs143To5With35AbstainingAnd10NotVoting() {
        JsonNode positions = rollCall("A/RES/ES-11/4").get("positions");
        assertThat(positions.get("YES")).hasSize(143);
        assertThat(positions.get("ABSTAIN")).hasSize(35);
        assertThat(positions.get("NON_VOTING")).hasSize(10);
        assertThat(strings(positions.get("NO"))).containsExactlyInAnyOrder("RUS", "BLR", "PRK", "NIC", "SYR");
    }

    @Test
    void positionsAreThoseOfThePublishedLists() throws IOException {
        Map<String, Map<String, Set<String>>> published = new TreeMap<>();
        List<String> lines = shared("un/ga_voting_es11.csv").lines().toList();
        List<String> header = cells(lines.get(0).replace("\uFEFF", ""));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            published
                    .computeIfAbsent(cells.get(header.indexOf("resolution")), r -> new TreeMap<>())
                    .computeIfAbsent(POSITION_OF_LETTER.get(cells.get(header.indexOf("ms_vote"))), p -> new TreeSet<>())
                    .add(cells.get(header.indexOf("ms_code")));
        }
        assertThat(published).hasSize(6);
        published.forEach((symbol, positions) -> positions.forEach((position, codes) -> assertThat(
                        strings(rollCall(symbol).get("positions").get(position)))
                .as("%s %s", symbol, position)
                .containsExactlyElementsOf(codes)));
    }

    private List<String> membersOn(LocalDate day) {
        return stream(countries)
                .filter(c -> c.has("unMemberSince"))
                .filter(c -> !LocalDate.parse(text(c, "unMemberSince")).isAfter(day))
                .filter(c -> !c.has("unMemberUntil")
                        || LocalDate.parse(text(c, "unMemberUntil")).isAfter(day))
                .map(c -> text(c, "code"))
                .toList();
    }

    private Set<String> codesOf(String name) {
        return stream(countries)
                .filter(c -> Stream.concat(Stream.of(text(c, "name")), strings(c.get("aliases")).stream())
                        .anyMatch(known -> fold(known).equals(fold(name))))
                .map(c -> text(c, "code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode rollCall(String symbol) {
        return stream(rollCalls)
                .filter(r -> symbol.equals(text(r.get("resolution"), "symbol")))
                .findFirst()
                .orElseThrow();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.replace('\u2019', '\'').toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }
}
