package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Property
    void aDayMeansItself(@ForAll("days") LocalDate day) {
        PartialDate date = new PartialDate(day.toString());
        assertThat(date.first()).isEqualTo(day);
        assertThat(date.last()).isEqualTo(day);
        assertThat(date).hasToString(day.toString());
    }

    @Property
    void aMonthOrYearMeansAllItsDaysAndNoOthers(@ForAll("days") LocalDate day) {
        PartialDate month = new PartialDate(day.toString().substring(0, 7));
        assertThat(month.first()).isEqualTo(day.withDayOfMonth(1));
        assertThat(month.last()).isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
        PartialDate year = new PartialDate(day.toString().substring(0, 4));
        assertThat(year.first()).isEqualTo(day.withDayOfYear(1));
        assertThat(year.last()).isEqualTo(day.withDayOfYear(day.lengthOfYear()));
    }

    @Property
    void datesSortByTheirFirstDay(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        if (a.first().isBefore(b.first())) {
            assertThat(a).isLessThan(b);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-13",
                "2025-00",
                "2025-02-29",
                "2025-02-30",
                "2025-12-2",
                "2025-12-02T00:00",
                " 2025",
                "2025\n",
                "\u0662\u0660\u0662\u0665",
                "unknown"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> new PartialDate(text))
                .isInstanceOfSatisfying(
                        ChanceryException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_INPUT))
                .hasMessageContaining("\"" + text + "\"");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return days().flatMap(day ->
                Arbitraries.of(4, 7, 10).map(n -> new PartialDate(day.toString().substring(0, n))));
    }
}
