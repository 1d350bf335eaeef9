package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.graph.names.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which texts are compared. */
class SubjectWordsTest {

    @ParameterizedTest
    @CsvSource({
        "referenda, referendum",
        "referendums, REFERENDA",
        "Palestine, Palestinians",
        "Korea, Korean",
        "Ukraine, Ukrainian",
        "Israel, Israeli",
        "Israelis, Israel",
        "Iraqi, Iraq",
        "Iran, Iranian",
        "Syria, Syrian",
        "Cuba, Cuban",
        "Nigeria, Nigerian",
        "Africa, African",
        "occupation, occupied",
        "annexed, annexation",
        "territory, territorial",
        "Côte, cote",
        "mines, mine"
    })
    void formsOfOneWordAreTheSame(String one, String other) {
        assertThat(SubjectWords.of(one)).isEqualTo(SubjectWords.of(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Iran, Iraq", "Niger, Nigeria", "Mali, Malawi", "Austria, Australia", "Guinea, Guyana", "mine, mind"})
    void otherWordsAreNot(String one, String other) {
        assertThat(SubjectWords.of(one)).doesNotContainAnyElementsOf(SubjectWords.of(other));
    }

    @Test
    void whatIsSaidOfAnyVoteTellsNothing() {
        assertThat(SubjectWords.of(
                        "In 2022, 143 members of the U.N. General Assembly voted for a United Nations resolution"))
                .isEmpty();
        assertThat(SubjectWords.of("the Security Council's vote, its 9,000th")).doesNotContain("secur", "council");
    }

    @Test
    void theQueryAsksForBeginnings() {
        assertThat(SubjectWords.query(SubjectWords.of("referenda in Korea"))).isEqualTo("kor* referend*");
        assertThat(SubjectWords.query(SubjectWords.of("a vote"))).isEmpty();
    }

    @Property
    void everyStemBeginsLikeAWordOfTheText(@ForAll String text) {
        String[] words = Folding.fold(text).split(" ");
        assertThat(SubjectWords.of(text))
                .allSatisfy(stem -> assertThat(words)
                        .anySatisfy(word ->
                                assertThat(word).startsWith(stem.substring(0, Math.max(1, stem.length() - 1)))));
    }
}
