package org.chancery.person.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.graph.names.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called alike, and in which way. */
class NameComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Ali Khamenei, ali KHAMENEI, SAME",
        "Kim Jong Un, Jong-un Kim, OTHER_ORDER",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, SPELLING",
        "Wang Wenbin, Wang Webnin, SPELLING",
        "J. Bolton, John Bolton, SHORTER",
        "John R. Bolton, John Bolton, SHORTER",
        "Bolton, John Bolton, SHORTER",
        "Bill Clinton, Hillary Clinton, SURNAME",
        "Louis 15 Capet, Louis 16 Capet, SURNAME"
    })
    void twoAreCalledAlike(String one, String other, NameLikeness how) {
        List<CalledAlike> pairs = NameComparison.pairs(List.of(named("b", one), named("a", other)), 10);
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).how()).isEqualTo(how);
        assertThat(pairs.get(0).nameOfA()).isEqualTo(Folding.key(other));
        assertThat(pairs.get(0).reason()).contains(Folding.key(one));
    }

    @ParameterizedTest
    @CsvSource({"Ali Khamenei, Ali Khomeini", "Anna, Hanna", "John Bolton, Bolton John Smith"})
    void twoAreNot(String one, String other) {
        assertThat(NameComparison.pairs(List.of(named("a", one), named("b", other)), 10))
                .isEmpty();
    }

    @Test
    void anAliasThatIsTheNameOfAnotherIsNotAsGoodAsTheNameItself() {
        List<NameComparison.NameOf> names = List.of(
                named("a", "Ruhollah Mousavi"),
                new NameComparison.NameOf("a", Folding.key("Imam Ruhollah"), true),
                named("b", "Imam Ruhollah"));
        assertThat(NameComparison.pairs(names, 10)).extracting(CalledAlike::how).containsExactly(NameLikeness.ALIAS);
    }

    @Test
    void aNameThatManyShareTellsNobody() {
        List<NameComparison.NameOf> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            names.add(named("p" + i, "John Smith"));
        }
        assertThat(NameComparison.pairs(names, 10)).isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfThePeopleDoesNotMatterAndNobodyIsAPairWithHimself(
            @ForAll("names") List<NameComparison.NameOf> names, @ForAll Random random) {
        List<CalledAlike> pairs = NameComparison.pairs(names, 1000);
        List<NameComparison.NameOf> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        assertThat(NameComparison.pairs(shuffled, 1000)).isEqualTo(pairs);
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.a()).isLessThan(pair.b()));
        assertThat(pairs).extracting(CalledAlike::key).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<NameComparison.NameOf>> names() {
        Arbitrary<String> word = Arbitraries.of("ann", "anne", "bo", "b", "clark", "clarke", "dunn");
        return Combinators.combine(
                        Arbitraries.of("p1", "p2", "p3", "p4", "p5"),
                        word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words)),
                        Arbitraries.of(true, false))
                .as(NameComparison.NameOf::new)
                .list()
                .ofMaxSize(12);
    }

    private static NameComparison.NameOf named(String id, String name) {
        return new NameComparison.NameOf(id, Folding.key(name), false);
    }
}
