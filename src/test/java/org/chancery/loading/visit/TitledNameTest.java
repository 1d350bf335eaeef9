package org.chancery.loading.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.loading.visit.TitledName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parting a name as the record has it from its titles. */
class TitledNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "King Amelio | King | Amelio | REGNAL",
                "King Amelio IV | King | Amelio IV | FULL",
                "Pope Amelio | Pope | Amelio | REGNAL",
                "Queen Amelia II | Queen | Amelia II | FULL",
                "Crown Prince Oro bin Talen | Crown Prince | Oro bin Talen | FULL",
                "Grand Duchess Amelia | Grand Duchess | Amelia | REGNAL",
                "President Ada Varn | President | Ada Varn | FULL",
                "President Varn | President | Varn | SURNAME",
                "President de Varn | President | de Varn | SURNAME",
                "President O’Varn | President | O’Varn | SURNAME",
                "Acting President Ada Varn | Acting President | Ada Varn | FULL",
                "President-elect Ada Varn | President-elect | Ada Varn | FULL",
                "President-designate Ada B. Varn | President-designate | Ada B. Varn | FULL",
                "Prime Minister Ada King | Prime Minister | Ada King | FULL",
                "Prime Minister King | Prime Minister | King | SURNAME",
                "Vice Premier Ada Varn | Vice Premier | Ada Varn | FULL",
                "Federal Chancellor Ada Varn | Federal Chancellor | Ada Varn | FULL",
                "Governor General Varn | Governor General | Varn | SURNAME",
                "General Secretary Ada B. Varn | General Secretary | Ada B. Varn | FULL",
                "Lieutenant General Ada Varn | Lieutenant General | Ada Varn | FULL",
                "Head of State Ada Varn | Head of State | Ada Varn | FULL",
                "Chairman of the Presidency Ada Varn | Chairman of the Presidency | Ada Varn | FULL",
                "President of the Council of Ministers Ada Varn | President of the Council of Ministers | Ada Varn | FULL",
                "Emir Sheikh Oro bin Talen | Emir | Oro bin Talen | FULL",
                "Premier and Prince Oro | Premier;Prince | Oro | REGNAL",
                "Premier & Prince Oro | Premier;Prince | Oro | REGNAL",
                "Prime Minister-Prince Oro Talen | Prime Minister;Prince | Oro Talen | FULL",
                "President Ada Varn, Jr. | President | Ada Varn, Jr. | FULL",
                "President Varn, Jr. | President | Varn, Jr. | SURNAME",
                "Ada Varn | \"\" | Ada Varn | FULL",
                "President Di Varn | President | Di Varn | FULL",
                "President di Varn | President | di Varn | SURNAME",
                "Kingsley Varn | \"\" | Kingsley Varn | FULL",
                "Prince-Varn Ada | \"\" | Prince-Varn Ada | FULL",
                "Prime Minister Ada (Addy) Varn | Prime Minister | Ada Varn | FULL"
            })
    void aTitleIsPartedFromTheName(String written, String titles, String name, Kind kind) {
        TitledName parted = TitledName.of(written);
        assertThat(parted.titles()).isEqualTo(titles.isEmpty() ? List.of() : Arrays.asList(titles.split(";")));
        assertThat(parted.name()).isEqualTo(name);
        assertThat(parted.kind()).isEqualTo(kind);
        assertThat(parted.several()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "King Amelio and Crown Prince Oro",
                "President Ada Varn and Prime Minister Bo Marl",
                "President Ada Varn, Prime Minister Bo Marl"
            })
    void twoPeopleInOneNameAreNoticed(String written) {
        assertThat(TitledName.of(written).several()).isTrue();
    }

    @Test
    void aMonarchIsFoundWithTheTitleTooAndANameInBracketsIsAnother() {
        assertThat(TitledName.of("King Amelio").called()).isEqualTo("Amelio");
        assertThat(TitledName.of("King Amelio").aliases()).containsExactly("King Amelio");
        assertThat(TitledName.of("Prime Minister Ada (Addy) Varn").aliases()).containsExactly("Addy Varn");
        assertThat(TitledName.of("President Ada Varn").aliases()).isEmpty();
    }

    @Test
    void aSurnameAloneIsNobodysName() {
        assertThat(TitledName.of("President Varn").called()).isEqualTo("President Varn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minster Ada Varn | Prime Minister Ada Varn",
                "Prime MinisterAda Varn | Prime Minister Ada Varn",
                "President- elect Ada Varn | President-elect Ada Varn",
                "King Oro bin Talen al –Varn | King Oro bin Talen al-Varn",
                "President Ada Varn-Marl | President Ada Varn-Marl",
                "President Minsterly | President Minsterly"
            })
    void slipsInTitlesAreMended(String written, String mended) {
        assertThat(SourceSlips.mended(written)).isEqualTo(mended);
    }

    @Property
    void whateverTitlesPrecedeItTheNameIsTheSame(@ForAll("titles") List<String> titles, @ForAll("names") String name) {
        TitledName parted = TitledName.of(String.join(" ", titles) + " " + name);
        assertThat(parted.name()).isEqualTo(name);
        assertThat(parted.titles()).isEqualTo(titles);
    }

    @Property
    void noWordIsLostOrMade(@ForAll("anything") String written) {
        TitledName parted = TitledName.of(written);
        String all = String.join("", parted.titles()) + parted.name();
        assertThat(letters(written.replaceAll("\\([^()]*\\)", ""))).contains(letters(parted.name()));
        assertThat(parted.name()).isNotBlank();
        assertThat(letters(written).length())
                .isGreaterThanOrEqualTo(letters(all).length());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Provide
    Arbitrary<List<String>> titles() {
        return Arbitraries.of(
                        "King",
                        "Crown Prince",
                        "President-elect",
                        "Acting Prime Minister",
                        "Chairman of the Presidency",
                        "Governor General",
                        "Chief of State",
                        "First Secretary")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("Ada", "Bo", "Łukasz", "Ân", "Xi"),
                        Arbitraries.of("", " B.", " de la", " bin"),
                        Arbitraries.of(" Varn", " O’Marl", " al-Talen", " IV", " Kingston"))
                .as((given, middle, last) -> given + middle + last);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of(
                        "King", "and", "&", "Prime", "Minister", "of", "State", "(Bo)", "Varn", "-elect", "II", ",")
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(words -> ("Ada " + String.join(" ", words)).strip());
    }
}
