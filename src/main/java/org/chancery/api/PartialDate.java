package org.chancery.api;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;

/**
 * A date as precise as its source: a year, a month or a day ({@code 2025}, {@code 2025-12}, {@code 2025-12-02}).
 *
 * @param value the date as written, ISO 8601
 */
@CustomScalar("PartialDate")
@Description("A year, a month or a day, as precise as the source: 2025, 2025-12 or 2025-12-02.")
public record PartialDate(String value) implements CustomStringScalar, Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws ChanceryException INVALID_INPUT where the value is no date of the calendar */
    public PartialDate {
        try {
            if (value == null || !FORM.matcher(value).matches()) {
                throw new DateTimeException("form");
            }
            lastDay(value);
        } catch (DateTimeException e) {
            throw new ChanceryException(
                    ErrorCode.INVALID_INPUT,
                    "\"" + value + "\" is no date: a year, a month or a day is, such as 2025, 2025-12 or 2025-12-02");
        }
    }

    public static PartialDate of(String value) {
        return value == null ? null : new PartialDate(value);
    }

    /**
     * The most precise of some dates as written, the first among equals; null where none is stated.
     *
     * @param stated nulls are passed over
     */
    public static String mostPrecise(Stream<String> stated) {
        return stated.filter(Objects::nonNull)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElse(null);
    }

    /** Whether it is a day. */
    public boolean isExact() {
        return value.length() == 10;
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    /** The last day it can mean. */
    public LocalDate last() {
        return lastDay(value);
    }

    private static LocalDate lastDay(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    @Override
    public String stringValueForSerialization() {
        return value;
    }

    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
