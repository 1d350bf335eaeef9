package org.chancery.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz  O’Neill, lukasz oneill",
        "ÅSTRÖM, astrom",
        "Weiß, weiss",
        "Søren, soren",
        "U.S., us",
        "İstanbul, istanbul",
        "ΟΔΥΣΣΕΎΣ, οδυσσευς",
        "Зеле́нський, зеленськии",
        "Saint-Denis, saint denis"
    })
    void aNameIsFolded(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Property(tries = 2000)
    void foldingTwiceIsFoldingOnce(@ForAll("names") String name) {
        assertThat(Folding.fold(Folding.fold(name))).isEqualTo(Folding.fold(name));
    }

    @Property
    void nothingOfANameThatIsNotBlankFoldsToNothing(@ForAll("names") String name) {
        Assume.that(!name.isBlank());
        assertThat(Folding.fold(name)).isNotEmpty();
        assertThat(Folding.slug(name)).isNotEmpty().matches("[\\p{L}\\p{M}\\p{N}-]+");
    }

    @Property
    void idsMadeFromNamesDifferWhereTheFoldedNamesDo(@ForAll("names") String one, @ForAll("names") String another) {
        Assume.that(!one.isBlank() && !another.isBlank());
        assertThat(Folding.slug(one).equals(Folding.slug(another)))
                .isEqualTo(Folding.fold(one).equals(Folding.fold(another)));
    }

    @Test
    void vowelSignsMakeADifferenceInIds() {
        assertThat(Folding.slug("मोदी")).isEqualTo("मोदी").isNotEqualTo(Folding.slug("मद"));
    }

    @Test
    void theLongestOfNamesHasAKeyAndAnIdThatAnIndexTakes() {
        String longest = "\uFDFA".repeat(300);
        assertThat(Folding.fold(longest)).hasSizeGreaterThan(4000);
        assertThat(Folding.key(longest)).hasSizeLessThan(1100).isNotEqualTo(Folding.key("\uFDFA".repeat(299)));
        assertThat(Folding.slug(longest)).hasSizeLessThan(120).isNotEqualTo(Folding.slug("\uFDFA".repeat(299)));
    }

    @Property
    void aFullTextQueryHasNothingOfANameButItsLettersAndDigits(@ForAll("names") String name) {
        assertThat(FuzzyQuery.of(name)
                        .replaceAll("\"|\\^[24]|[*] ?|\\*|~[12]", "")
                        .strip())
                .doesNotContainPattern("[^\\p{L}\\p{M}\\p{N} ]");
    }

    /** Names in many scripts, among them what means something to Cypher and Lucene. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20);
        Arbitrary<String> letters = Arbitraries.strings()
                .withCharRange('\u0020', '\u024F')
                .withCharRange('\u0370', '\u052F')
                .withCharRange('\u0300', '\u036F')
                .withCharRange('\u1E00', '\u1FFF')
                .withCharRange('\uAC00', '\uAC40')
                .withCharRange('\uFF00', '\uFF5E')
                .withChars("'\"`\\/()[]{}*?~^:+-!&|$;’")
                .ofMaxLength(20);
        return Arbitraries.oneOf(any, letters);
    }
}
