package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graph.names.Folding;

/**
 * What does not follow from countries.yaml of how the voting record names states; the file record/names.yaml says what
 * each part means.
 */
record NamesOnRecord(List<Name> names, List<Code> codes, List<Seat> seats, List<Succession> successions) {

    /** @param until the first day on which it is not that country's; null: it always is */
    record Name(String name, String country, LocalDate until) {}

    /** @param until the first day on which it is not that country's; null: it always is */
    record Code(String code, String country, LocalDate until) {}

    /**
     * @param until the first day on which it is not so any more; null: it still is
     * @param is the country that sits there
     */
    record Seat(String country, LocalDate from, LocalDate until, String is) {
        private boolean isOf(String whose, LocalDate date) {
            return country.equals(whose) && !date.isBefore(from) && isBefore(date, until);
        }
    }

    record Succession(String country, Set<String> successors) {}

    /** The country that the record means by a folded name on a day; null where that follows from countries.yaml. */
    String meantBy(String folded, LocalDate date) {
        return names.stream()
                .filter(name ->
                        isBefore(date, name.until) && Folding.fold(name.name).equals(folded))
                .map(Name::country)
                .findFirst()
                .orElse(null);
    }

    /** Whether a code had its meaning only before a day. */
    boolean isOver(String code, LocalDate date) {
        return codes.stream().anyMatch(own -> own.code.equals(code) && !isBefore(date, own.until));
    }

    /** The country that sits on a day where another, or the same, is named. */
    String seated(String country, LocalDate date) {
        return seats.stream()
                .filter(seat -> seat.isOf(country, date))
                .findFirst()
                .map(seat -> seated(seat.is, date))
                .orElse(country);
    }

    /** Whether the seat of a country goes on as another's. */
    boolean isSeatContinued(String country) {
        return seats.stream().anyMatch(seat -> seat.country.equals(country));
    }

    Set<String> successors(String country) {
        return successions.stream()
                .filter(succession -> succession.country.equals(country))
                .findFirst()
                .map(Succession::successors)
                .orElse(Set.of());
    }

    /** The days on which a name, a code or a seat changes its meaning. */
    Stream<LocalDate> dates() {
        return Stream.of(
                        names.stream().map(Name::until),
                        codes.stream().map(Code::until),
                        seats.stream().flatMap(seat -> Stream.of(seat.from, seat.until)))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull);
    }

    private static boolean isBefore(LocalDate date, LocalDate until) {
        return until == null || date.isBefore(until);
    }
}
