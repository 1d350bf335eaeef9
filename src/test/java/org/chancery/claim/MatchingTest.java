package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which resolution a claim speaks that names no symbol. */
class MatchingTest {

    private static final String UKRAINE = "UKRAINE--POLITICAL CONDITIONS";

    /** Titles that come again year after year, and titles that are much alike. */
    private static final List<CandidateText> RECORD = Stream.of(
                    IntStream.rangeClosed(1990, 2019)
                            .mapToObj(y -> assembly("sahara-" + y, y, "Question of Western Sahara")),
                    IntStream.rangeClosed(1992, 2021)
                            .mapToObj(y -> assembly(
                                    "cuba-" + y,
                                    y,
                                    "Necessity of ending the economic, commercial and financial embargo imposed by the United"
                                            + " States of America against Cuba")),
                    IntStream.rangeClosed(1992, 2021)
                            .mapToObj(y -> assembly("terror-" + y, y, "Measures to eliminate international terrorism")),
                    Stream.of(
                            assembly("iran-2011", 2011, "Situation of human rights in the Islamic Republic of Iran"),
                            assembly(
                                    "dprk-2011",
                                    2011,
                                    "Situation of human rights in the Democratic People's Republic of Korea"),
                            assembly("syria-2011", 2011, "Situation of human rights in the Syrian Arab Republic"),
                            assembly("coercive-2011", 2011, "Human rights and unilateral coercive measures"),
                            assembly("palestine-2011", 2011, "Peaceful settlement of the question of Palestine"),
                            assembly("refugees-2011", 2011, "Assistance to Palestine refugees"),
                            assembly("properties-2011", 2011, "Palestine refugees' properties and their revenues"),
                            assembly("self-2011", 2011, "The right of the Palestinian people to self-determination"),
                            assembly("jerusalem-2011", 2011, "Jerusalem"),
                            assembly("status-2011", 2011, "Status of Jerusalem"),
                            council("libya-council-2011", 2011, "The situation in Libya"),
                            council("sudan-council-2011", 2011, "Reports of the Secretary-General on the Sudan"),
                            assembly("libya-assembly-2011", 2011, "The situation in Libya"),
                            assembly("niger-2011", 2011, "Emergency assistance to Niger"),
                            assembly("nigeria-2011", 2011, "Emergency assistance to Nigeria"),
                            assembly("crimea-2014", 2014, "Territorial integrity of Ukraine")))
            .flatMap(s -> s)
            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the resolution on Western Sahara | 2003 | sahara-2003",
                "a call for an end of the American embargo of Cuba | 2015 | cuba-2015",
                "embargo on Cuba | 1996 | cuba-1996",
                "a text against terrorism | 2001 | terror-2001",
                "UN criticism of human rights in Iran | 2011 | iran-2011",
                "the state of human rights in North Korea | 2011 | dprk-2011",
                "Syrian human rights | 2011 | syria-2011",
                "the Palestinians' right to self-determination | 2011 | self-2011",
                "help for Palestinian refugees | 2011 | ",
                "assistance to Palestinian refugees | 2011 | refugees-2011",
                "the property of Palestinian refugees and the revenues from it | 2011 | properties-2011",
                "emergency aid for Nigeria | 2011 | nigeria-2011",
                "emergency aid for Niger | 2011 | niger-2011",
                "a Security Council resolution on Libya | 2011 | libya-council-2011",
                "the General Assembly's resolution on Libya | 2011 | libya-assembly-2011",
                "a resolution on Libya | 2011 | ",
                "a resolution on Jerusalem | 2011 | ",
                "the status of Jerusalem | 2011 | status-2011",
                "the territorial integrity of Ukraine |  | crimea-2014",
                "the territorial integrity of Ukraine | 2014 | crimea-2014",
                "the territorial integrity of Ukraine | 2015 | ",
                "Western Sahara |  | ",
                "Western Sahara | 2020 | ",
                "human rights | 2011 | ",
                "the law of the sea | 2011 | ",
                "a whaling moratorium that Iceland and Iran called unfair | 2011 | ",
                "a United Nations resolution | 2011 | ",
                "143 votes | 2011 | "
            })
    void theRightOneIsFoundAmongManyAlikeOrNone(String described, Integer year, String expected) {
        assertThat(Matching.of(sought(described, year, Map.of()), RECORD).resolution())
                .isEqualTo(expected);
    }

    @Test
    void whereTwoFitAlikeBothAreCandidates() {
        Match match = Matching.of(sought("a resolution on Libya", 2011, Map.of()), RECORD);
        assertThat(match.candidates())
                .extracting(Match.Scored::resolution)
                .containsExactly("libya-assembly-2011", "libya-council-2011");
        assertThat(match.candidates()).allSatisfy(c -> assertThat(c.score()).isEqualTo(1));
    }

    @Test
    void ofManyAlikeTheLatestTenAreListed() {
        assertThat(Matching.of(sought("Western Sahara", null, Map.of()), RECORD).candidates())
                .hasSize(10)
                .extracting(Match.Scored::resolution)
                .startsWith("sahara-2019", "sahara-2018");
    }

    @Test
    void whatSharesNoWordIsNoCandidate() {
        assertThat(Matching.of(sought("the law of the sea", 2011, Map.of("USA", VotePosition.NO)), RECORD)
                        .candidates())
                .isEmpty();
    }

    @Test
    void theStatesNamedOnEachSideTellTwoOfOneSubjectApart() {
        CandidateText invasion = withVotes("invasion", "Aggression against Ukraine", "NIC ABSTAIN", "ERI NO", "RUS NO");
        CandidateText damage = withVotes("damage", "Reparation for Ukraine", "NIC NO", "ERI NO", "RUS NO", "CHN NO");
        Map<String, VotePosition> named = votes("NIC NO", "CHN NO", "ERI NO", "RUS NO");
        assertThat(Matching.of(sought("Ukraine", 2022, Map.of()), List.of(invasion, damage))
                        .resolution())
                .isNull();
        assertThat(Matching.of(sought("Ukraine", 2022, named), List.of(invasion, damage))
                        .resolution())
                .isEqualTo("damage");
    }

    @Test
    void aStateThatIsNamedOnTheWrongSideHidesNothing() {
        CandidateText one = withVotes("one", "Reparation for Ukraine", "NIC NO", "ERI NO", "RUS NO", "CHN NO");
        CandidateText other = withVotes("other", "Aggression against Georgia", "NIC NO", "ERI NO", "RUS NO", "CHN YES");
        Map<String, VotePosition> named = votes("NIC NO", "CHN YES", "RUS NO");
        assertThat(Matching.of(sought("reparations for Ukraine", 2022, named), List.of(one, other))
                        .resolution())
                .isEqualTo("one");
    }

    @Test
    void statesAloneFindNothing() {
        CandidateText one = withVotes("one", "Reparation for Ukraine", "NIC NO", "ERI NO", "RUS NO", "CHN NO");
        Map<String, VotePosition> named = votes("NIC NO", "ERI NO", "RUS NO", "CHN NO");
        assertThat(Matching.of(sought("whales", 2022, named), List.of(one))).isEqualTo(new Match(null, List.of()));
    }

    @Test
    void whatWasVetoedIsNotWhatWasAdopted() {
        Sought vetoed = new Sought("Security Council on Libya", 2011, Map.of(), ClaimWording.VETOED);
        assertThat(Matching.of(vetoed, RECORD)).isEqualTo(new Match(null, List.of()));
        CandidateText stopped = new CandidateText(
                "draft", "Libya", List.of(), List.of(), UnBody.SECURITY_COUNCIL, 2011, votes("RUS NO", "USA YES"));
        List<CandidateText> more = new ArrayList<>(RECORD);
        more.add(stopped);
        assertThat(Matching.of(vetoed, more).resolution()).isEqualTo("draft");
    }

    @Property
    void theOrderOfTheCandidatesDoesNotMatter(
            @ForAll("claims") Sought sought, @ForAll("texts") List<CandidateText> texts, @ForAll long seed) {
        List<CandidateText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Matching.of(sought, shuffled)).isEqualTo(Matching.of(sought, texts));
    }

    @Property
    void whatHasNothingToDoWithTheClaimChangesNothing(
            @ForAll("claims") Sought sought, @ForAll("texts") List<CandidateText> texts) {
        List<CandidateText> more = new ArrayList<>(texts);
        more.add(assembly("law-of-the-sea", 2001, "Law of the sea"));
        more.add(assembly("fisheries", 2002, "Sustainable fisheries"));
        assertThat(Matching.of(sought, more)).isEqualTo(Matching.of(sought, texts));
    }

    @Property
    void aMatchIsTheFirstCandidateAndReachesTheThreshold(
            @ForAll("claims") Sought sought, @ForAll("texts") List<CandidateText> texts) {
        Match match = Matching.of(sought, texts);
        assertThat(match.candidates())
                .hasSizeLessThanOrEqualTo(10)
                .allSatisfy(c -> assertThat(c.score()).isBetween(0.0, 1.0));
        if (match.resolution() != null) {
            assertThat(match.candidates().get(0).resolution()).isEqualTo(match.resolution());
            assertThat(match.candidates().get(0).score()).isGreaterThanOrEqualTo(Matching.THRESHOLD);
        }
    }

    @Provide
    Arbitrary<Sought> claims() {
        return Combinators.combine(
                        words(),
                        Arbitraries.of(2001, 2002).injectNull(0.3),
                        positions(),
                        Arbitraries.of(ClaimWording.class).injectNull(0.7))
                .as(Sought::new);
    }

    @Provide
    Arbitrary<List<CandidateText>> texts() {
        return text().list()
                .ofMaxSize(12)
                .map(texts -> IntStream.range(0, texts.size())
                        .mapToObj(i -> renamed(texts.get(i), "R/" + i))
                        .toList());
    }

    @Provide
    Arbitrary<CandidateText> text() {
        return Combinators.combine(
                        words(),
                        words().list().ofMaxSize(2),
                        Arbitraries.of(UnBody.class),
                        Arbitraries.of(2001, 2002).injectNull(0.1),
                        positions())
                .as((title, knownAs, body, year, positions) ->
                        new CandidateText("R", title, knownAs, List.of(), body, year, positions));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "Ukraine", "Security Council", "embargo", "annexation", "Crimea", "rights", "Cuba", "peace")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<Map<String, VotePosition>> positions() {
        return Arbitraries.maps(
                        Arbitraries.of("RUS", "USA", "CUB", "NIC", "PRK"),
                        Arbitraries.of(VotePosition.YES, VotePosition.NO, VotePosition.ABSTAIN))
                .ofMaxSize(5);
    }

    private static CandidateText renamed(CandidateText t, String id) {
        return new CandidateText(id, t.title(), t.knownAs(), t.subjects(), t.body(), t.year(), t.positions());
    }

    private static CandidateText assembly(String id, int year, String title) {
        return new CandidateText(id, title, List.of(), List.of(), UnBody.GENERAL_ASSEMBLY, year, Map.of());
    }

    private static CandidateText council(String id, int year, String title) {
        return new CandidateText(id, title, List.of(), List.of(), UnBody.SECURITY_COUNCIL, year, Map.of());
    }

    private static CandidateText withVotes(String id, String title, String... votes) {
        return new CandidateText(id, title, List.of(), List.of(UKRAINE), UnBody.GENERAL_ASSEMBLY, 2022, votes(votes));
    }

    private static Map<String, VotePosition> votes(String... votes) {
        Map<String, VotePosition> positions = new TreeMap<>();
        for (String vote : votes) {
            positions.put(vote.split(" ")[0], VotePosition.valueOf(vote.split(" ")[1]));
        }
        return positions;
    }

    private static Sought sought(String described, Integer year, Map<String, VotePosition> named) {
        return new Sought(described, year, named, null);
    }
}
