package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.loading.FactsAndSources.facts;
import static org.chancery.loading.FactsAndSources.resource;
import static org.chancery.loading.FactsAndSources.shared;
import static org.chancery.loading.FactsAndSources.strings;
import static org.chancery.loading.FactsAndSources.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the founding article's fact file says stands in the article where it says so, and in other words. */
class BundledArticleTest {

    private static final String ARTICLE = "articles/2025-12-04-witkoff-umerov";
    private static final List<String> KINDS =
            List.of("people", "organizations", "offices", "kin", "meetings", "statements", "voteClaims");
    private static final List<String> SUBJECT_KEYS =
            List.of("ref", "name", "holder", "relative", "speaker", "organization", "attributedTo", "resolution");

    private final JsonNode countries = facts("countries.yaml");
    private final JsonNode article = facts(ARTICLE + ".yaml");

    @Test
    void everyFactOfTheArticlePointsToItsEvidenceAndNoneCarriesItsText() {
        assertThat(article.get("article").has("text")).isFalse();
        assertThat(article.findValues("quote")).isEmpty();
        for (String kind : KINDS) {
            assertThat(article.get(kind)).as(kind).isNotEmpty();
            article.get(kind)
                    .forEach(fact -> assertThat(fact.path("evidence"))
                            .as(fact.toString())
                            .isNotEmpty());
        }
        article.get("statements")
                .forEach(s -> assertThat(s.get("verbatim").asBoolean()).isFalse());
    }

    @Test
    void refsCodesAndOrganizationsOfTheArticleAreKnown() {
        Set<String> people = new HashSet<>(article.get("people").findValuesAsText("ref"));
        Set<String> organizations = new HashSet<>(article.get("organizations").findValuesAsText("name"));
        Set<String> codes = new HashSet<>(countries.findValuesAsText("code"));
        for (String role : List.of("holder", "person", "relative", "speaker")) {
            assertThat(people).as(role).containsAll(article.findValuesAsText(role));
        }
        assertThat(organizations).containsAll(article.findValuesAsText("organization"));
        for (String role : List.of("country", "placeCountry")) {
            assertThat(codes).as(role).containsAll(article.findValuesAsText(role));
        }
        for (String list : List.of("namedYes", "namedNo", "namedAbstain")) {
            article.findValues(list).forEach(named -> assertThat(codes).as(list).containsAll(strings(named)));
        }
        codes.addAll(people);
        article.findValues("about").forEach(about -> assertThat(codes).containsAll(strings(about)));
    }

    @Test
    void evidenceIsWholeSentencesInTheParagraphItNames() throws IOException {
        String text = shared(ARTICLE + ".txt");
        List<int[]> paragraphs = paragraphs(text);
        for (JsonNode evidence : evidence(article)) {
            int start = evidence.get("start").asInt();
            int end = evidence.get("end").asInt();
            int[] paragraph = paragraphs.get(evidence.get("paragraph").asInt() - 1);
            assertThat(start).as(evidence.toString()).isBetween(paragraph[0], end - 1);
            assertThat(end).as(evidence.toString()).isLessThanOrEqualTo(paragraph[1]);
            // A dateline or the photograph's date may come before the first sentence.
            assertThat(text.substring(paragraph[0], start))
                    .as("before %s", evidence)
                    .matches("(?s)|.*[.!?]\"? |\\([A-Z ]+\\) -- | ?date [-0-9]+ ");
            assertThat(text.substring(start, end)).as(evidence.toString()).matches("(?s)[\"A-Z].*[.!?]\"?");
            assertThat(text.substring(end)).as("after %s", evidence).matches("(?s)\\s.*");
        }
    }

    @Test
    void evidenceSpeaksOfItsFact() throws IOException {
        String text = shared(ARTICLE + ".txt");
        Map<String, String> words = Map.of(
                "steve-witkoff", "Witkoff|Witfkoff",
                "Ukrainian Air Force", "air force",
                "Russian Ministry of Defence", "Defense Ministry",
                "National Security and Defense Council of Ukraine", "Security and Defense Council",
                "rustem-umerov", "Umerov|top negotiator",
                "a senior US administration official", "official",
                "A/RES/ES-11/4", "those referenda|voted against");
        for (String kind : List.of("people", "organizations", "offices", "kin", "statements", "voteClaims")) {
            for (JsonNode fact : article.get(kind)) {
                String subject = SUBJECT_KEYS.stream()
                        .filter(fact::has)
                        .findFirst()
                        .map(key -> text(fact, key))
                        .orElseThrow();
                String surname = subject.substring(subject.lastIndexOf('-') + 1);
                Pattern expected = Pattern.compile(words.getOrDefault(subject, surname), Pattern.CASE_INSENSITIVE);
                evidence(fact)
                        .forEach(e ->
                                assertThat(slice(text, e)).as(fact.toString()).containsPattern(expected));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, Putin|Witkoff|Kushner|Kremlin|December 2",
        "0, 1, Putin|Witkoff|two days after|Moscow",
        "0, 2, five-hour|Witfkoff|Kushner|Putin",
        "1, 0, Ukraine's top negotiator|Thursday|Florida|Witkoff",
        "1, 1, Kushner|Umerov",
        "2, 0, further discussions|did not disclose when",
        "2, 1, United States|Umerov|Hnatov|negotiating team|envoys",
        "3, 0, Putin|two-day visit|India"
    })
    void aMeetingsEvidenceSaysWhoAndWhenAndWhere(int meeting, int evidence, String words) throws IOException {
        JsonNode given = article.get("meetings").get(meeting).get("evidence").get(evidence);
        assertThat(slice(shared(ARTICLE + ".txt"), given)).contains(words.split("\\|"));
    }

    @Test
    void theArticleIsRecognisedByItsFingerprint() throws Exception {
        String normalised = Normalizer.normalize(shared(ARTICLE + ".txt"), Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(StandardCharsets.UTF_8));
        assertThat(text(article.get("article"), "fingerprint"))
                .isEqualTo("sha256:" + HexFormat.of().formatHex(digest));
    }

    @Test
    void noSixWordsInARowAreTheArticlesOwn() throws IOException {
        Set<String> ofTheArticle = new HashSet<>(runsOfSixWords(shared(ARTICLE + ".txt")));
        assertThat(runsOfSixWords(resource(ARTICLE + ".yaml"))).doesNotContainAnyElementsOf(ofTheArticle);
    }

    private static List<JsonNode> evidence(JsonNode fact) {
        return fact.findValues("evidence").stream()
                .flatMap(FactsAndSources::stream)
                .toList();
    }

    private static String slice(String text, JsonNode evidence) {
        return text.substring(evidence.get("start").asInt(), evidence.get("end").asInt());
    }

    private static List<int[]> paragraphs(String text) {
        return Pattern.compile("(?:(?!\\R\\h*\\R).)*\\S", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> {
                    String blankLines = block.group().replaceFirst("(?s)\\A((?:\\h*\\R)*).*", "$1");
                    return new int[] {block.start() + blankLines.length(), block.end()};
                })
                .toList();
    }

    private static List<String> runsOfSixWords(String text) {
        List<String> words = Pattern.compile("[\\p{L}\\p{N}']+")
                .matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .results()
                .map(word -> word.group())
                .toList();
        return Stream.iterate(0, i -> i + 6 <= words.size(), i -> i + 1)
                .map(i -> String.join(" ", words.subList(i, i + 6)))
                .toList();
    }
}
