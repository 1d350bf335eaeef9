package org.chancery.loading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.graph.names.Folding;

/** Slips that nobody has seen yet. */
class SlipsPropertyTest {

    private static final States STATES = new States();
    private static final KnownStates KNOWN = new KnownStates();
    private static final LocalDate DAY = LocalDate.of(1999, 12, 1);

    @Property(tries = 5000)
    void aSlipNeverMakesAStateAnother(@ForAll("slips") Slip slip) {
        Assume.that(KNOWN.named(Folding.fold(slip.written()), DAY).isEmpty());
        assertThat(STATES.find(slip.written(), null, DAY).map(StateOnRecord::country))
                .isIn(Optional.empty(), Optional.of(slip.country()));
    }

    @Property(tries = 2000)
    void aSlipInALongerNameIsMendedWhereTheCodeBearsItOut(@ForAll("slips") Slip slip) {
        Assume.that(slip.name().length() >= 6);
        Assume.that(KNOWN.named(Folding.fold(slip.written()), DAY).isEmpty());
        assertThat(STATES.find(slip.written(), slip.country(), DAY)).hasValueSatisfying(state -> {
            assertThat(state.country()).isEqualTo(slip.country());
            assertThat(state.mended()).isTrue();
        });
    }

    @Property(tries = 5000)
    void aNameUnderTheCodeOfAnotherStateIsNone(@ForAll("names") String name, @ForAll("countries") String code) {
        Set<String> named = KNOWN.bearing(Folding.fold(name), DAY);
        Assume.that(named.stream().noneMatch(n -> n.equals(code) || KNOWN.isSuccession(n, code, DAY)));
        Assume.that(!KNOWN.isOver(code, DAY));
        assertThat(STATES.find(name.toUpperCase(Locale.ROOT), code, DAY)).isEmpty();
    }

    @Property
    void anyTextMeansAStateOrSaysWhyNot(@ForAll String name, @ForAll String code) {
        if (STATES.read(name, code, DAY) instanceof NoState none) {
            assertThat(none.reason()).isNotBlank();
        }
    }

    record Slip(String name, String country, String written) {}

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(KNOWN.names().values());
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of(
                "NER", "NGA", "AUS", "AUT", "IRN", "IRQ", "MLI", "MWI", "DMA", "DOM", "GIN", "GNB", "GNQ", "PRK", "KOR",
                "COG", "COD", "SDN", "SSD", "SVK", "SVN", "ISL", "IRL", "GMB", "ZMB", "USA");
    }

    @Provide
    Arbitrary<Slip> slips() {
        List<String> ofOneState = KNOWN.names().values().stream()
                .filter(name -> KNOWN.named(Folding.fold(name), DAY).size() == 1)
                .filter(name -> KNOWN.named(Folding.fold(name), DAY).stream().noneMatch(n -> KNOWN.isOver(n, DAY)))
                .filter(name -> Folding.fold(name).length() >= 4)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(ofOneState),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.chars().range('a', 'z'))
                .as((name, at, kind, letter) -> new Slip(
                        name,
                        KNOWN.named(Folding.fold(name), DAY).iterator().next(),
                        slipped(Folding.fold(name), at, kind, letter)));
    }

    private static String slipped(String name, int anywhere, int kind, char letter) {
        int at = anywhere % (name.length() - 1);
        String before = name.substring(0, at);
        return switch (kind) {
            case 0 -> before + letter + name.substring(at);
            case 1 -> before + name.substring(at + 1);
            case 2 -> before + letter + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
