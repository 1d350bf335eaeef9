package org.chancery.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols of resolutions, as the press, the United Nations and its Digital Library write them. */
class SymbolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/RES/ES-11/4 | A/RES/ES-11/4",
                "ES-11/4 | A/RES/ES-11/4",
                "es\u201111/04 | A/RES/ES-11/4",
                "77/1 | A/RES/77/1",
                "A/RES/77/001 | A/RES/77/1",
                "a/res/2750(XXV)[C] | A/RES/2750(XXV)[C]",
                "2750 C (XXV) | A/RES/2750(XXV)[C]",
                "2750(XXV) C | A/RES/2750(XXV)[C]",
                "A/RES/2750 (XXV) C | A/RES/2750(XXV)[C]",
                "A/RES/2750C(xxv) | A/RES/2750(XXV)[C]",
                "A/RES/48/75[C] | A/RES/48/75[C]",
                "48/75 C | A/RES/48/75[C]",
                "A/RES/48/75C | A/RES/48/75[C]",
                "A/RES/48/75/C | A/RES/48/75[C]",
                "A/RES/48/41 A-D | A/RES/48/41[A-D]",
                "A/RES/3201(S-VI) | A/RES/3201(S-VI)",
                "3201 (S-VI) | A/RES/3201(S-VI)",
                "1001(ES-I) | A/RES/1001(ES-I)",
                "S-10/2 | A/RES/S-10/2",
                "S/RES/2353(2017) | S/RES/2353(2017)",
                "S/RES/2353 (2017) | S/RES/2353(2017)",
                "resolution 2353 (2017) | S/RES/2353(2017)",
                "UNSCR 2353 (2017) | S/RES/2353(2017)",
                "S/RES/2353 | S/RES/2353",
                "Security Council resolution 2353 | S/RES/2353",
                "A/RES/2750[C] | A/RES/2750[C]",
                "UNGA resolution 68/262 | A/RES/68/262",
                "UN General Assembly Resolution No. 68/262 | A/RES/68/262",
                "GA res. 68/262 | A/RES/68/262",
                "Res. 377 (V) A | A/RES/377(V)[A]",
                "resolution 2353 | 2353",
                "2353 | 2353",
                "２３５３ | 2353"
            })
    void aSymbolIsReadHoweverItIsWritten(String spelling, String canonical) {
        assertThat(Symbol.read(spelling).map(Symbol::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "77/0",
                "30/1",
                "2750(XXVX)",
                "2750(IIII)",
                "2750 B (XXV) C",
                "S/RES/2750(XXV)",
                "S/RES/77/1",
                "S/RES/2353 A",
                "A/RES/2353(2017)",
                "resolution",
                "10 Downing Street",
                "A/77/1",
                "A/L.473",
                "12345",
                "77/1/2",
                "No 10"
            })
    void whatIsNoSymbolIsNone(String text) {
        assertThat(Symbol.read(text)).isEmpty();
    }

    @Test
    void aNumberThatNeverRecursIsEnough() {
        assertThat(Symbol.read("S/RES/2353(2017)").orElseThrow().shorter()).containsExactly("S/RES/2353", "2353");
        assertThat(Symbol.read("2750 C (XXV)").orElseThrow().shorter()).containsExactly("A/RES/2750[C]", "2750[C]");
        assertThat(Symbol.read("77/1").orElseThrow().shorter()).isEmpty();
    }

    @Property(tries = 2000)
    void theCanonicalFormStandsForTheSameSymbol(@ForAll("symbols") Symbol symbol) {
        assertThat(Symbol.read(symbol.canonical())).contains(symbol);
        symbol.shorter()
                .forEach(shorter ->
                        assertThat(Symbol.read(shorter).map(Symbol::canonical)).contains(shorter));
    }

    @Property(tries = 5000)
    void anySpellingOfASymbolIsReadAsIt(@ForAll("spelled") Spelled spelled) {
        assertThat(Symbol.read(spelled.spelling())).contains(spelled.symbol());
    }

    @Property(tries = 2000)
    void noTextBreaksTheReading(@ForAll String text, @ForAll("symbols") Symbol symbol) {
        Symbol.read(text).ifPresent(s -> assertThat(Symbol.read(s.canonical())).contains(s));
        Symbol.read(symbol.canonical() + text)
                .ifPresent(s -> assertThat(Symbol.read(s.canonical())).contains(s));
    }

    record Spelled(Symbol symbol, String spelling) {}

    @Provide
    Arbitrary<Symbol> symbols() {
        Arbitrary<String> part = Arbitraries.of("A", "B", "Z", "A-D").injectNull(0.5);
        Arbitrary<String> sessions = Arbitraries.oneOf(
                Arbitraries.integers().between(31, 130).map(String::valueOf),
                Arbitraries.integers().between(1, 99).map(n -> "ES-" + n),
                Arbitraries.integers().between(1, 99).map(n -> "S-" + n));
        Arbitrary<String> roman = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(Roman::of),
                Arbitraries.integers().between(1, 7).map(n -> "S-" + Roman.of(n)),
                Arbitraries.integers().between(1, 5).map(n -> "ES-" + Roman.of(n)));
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 9999);
        Arbitrary<String> year = Arbitraries.integers().between(1946, 2099).map(String::valueOf);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.oneOf(sessions, roman), number, part)
                        .as((s, n, p) -> new Symbol("A", s, n, p)),
                Combinators.combine(year, number).as((y, n) -> new Symbol("S", y, n, null)));
    }

    @Provide
    Arbitrary<Spelled> spelled() {
        Arbitrary<String> space = Arbitraries.of("", " ", "  ", "\u00A0");
        Arbitrary<String> assembly = Arbitraries.of(
                "A/RES/", "", "UNGA ", "UNGA resolution ", "GA res. ", "General Assembly resolution no. ");
        Arbitrary<String> council =
                Arbitraries.of("S/RES/", "", "resolution ", "UNSC resolution ", "UNSCR ", "SC Res ");
        return Combinators.combine(
                        symbols(),
                        assembly,
                        council,
                        space,
                        Arbitraries.integers().between(0, 3))
                .as((symbol, a, c, gap, style) -> new Spelled(symbol, spelling(symbol, a, c, gap, style)));
    }

    private static String spelling(Symbol symbol, String assembly, String council, String gap, int style) {
        String part =
                symbol.part() == null ? "" : style % 2 == 0 ? gap + "[" + symbol.part() + "]" : " " + symbol.part();
        String spelling;
        if (symbol.organ().equals("S")) {
            spelling = council + symbol.number() + gap + "(" + symbol.session() + ")";
        } else if (!Roman.endsIn(symbol.session())) {
            spelling = assembly + symbol.session() + gap + "/" + gap + symbol.number() + part;
        } else if (style == 3 && symbol.part() != null) {
            spelling = assembly + symbol.number() + " " + symbol.part() + gap + "(" + symbol.session() + ")";
        } else {
            spelling = assembly + symbol.number() + gap + "(" + symbol.session() + ")" + part;
        }
        return gap + (style < 2 ? spelling : spelling.toLowerCase().replace("-", "\u2013")) + gap;
    }
}
