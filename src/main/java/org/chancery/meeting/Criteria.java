package org.chancery.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.api.ChanceryException;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.vote.CountryVoted;
import org.chancery.vote.Voters;

/** Makes criteria out of filters: resolves the names in them, and finds who voted so. */
@ApplicationScoped
public class Criteria {

    private final Names names;
    private final Voters voters;

    Criteria(Names names, Voters voters) {
        this.names = names;
        this.voters = voters;
    }

    /**
     * The criteria of a filter.
     *
     * @param filter may be null: all meetings
     * @param status the statuses where the filter names none; null: all
     * @throws ChanceryException NOT_FOUND, AMBIGUOUS_NAME, INVALID_INPUT, each naming the argument
     */
    public MeetingCriteria meetings(MeetingFilter filter, List<MeetingStatus> status) {
        MeetingFilter given = filter == null ? MeetingFilter.ALL : filter;
        order(given.from(), given.to());
        List<MeetingStatus> statuses = given.status() == null ? status : given.status();
        Map<String, Object> f = new HashMap<>();
        f.put("from", given.from());
        f.put("to", given.to());
        f.put("knownOn", given.knownOn());
        f.put("kinds", namesOf(given.kinds()));
        f.put("status", namesOf(statuses));
        f.put("origin", namesOf(given.origin()));
        f.put("text", given.text() == null ? null : Folding.fold(given.text()));
        f.put(
                "place",
                given.place() == null
                        ? null
                        : names.one("filter.place", given.place(), NamedKind.PLACE)
                                .id());
        f.put("with", with(given.with()));
        f.put("voters", voters("filter.countryVoted", given.countryVoted()));
        f.values().removeIf(Objects::isNull);
        return new MeetingCriteria(f);
    }

    /** The criteria of both filters, either may be null. */
    EncounterCriteria encounters(MeetingFilter filter, CounterpartFilter counterpart) {
        MeetingCriteria meetings = meetings(filter, List.of(MeetingStatus.HELD));
        if (counterpart == null) {
            return new EncounterCriteria(meetings, null, null, true);
        }
        String country = counterpart.country() == null
                ? null
                : names.one("counterpart.country", counterpart.country(), NamedKind.COUNTRY)
                        .id();
        return new EncounterCriteria(
                meetings,
                country,
                voters("counterpart.countryVoted", counterpart.countryVoted()),
                !Boolean.FALSE.equals(counterpart.ownSide()));
    }

    private static void order(LocalDate from, LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw ChanceryException.invalidInput("filter.from", from + " lies after filter.to, " + to);
        }
    }

    private List<String> with(List<String> with) {
        if (with == null || with.isEmpty()) {
            return null;
        }
        List<Names.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            wanted.add(new Names.Wanted(
                    "filter.with[" + i + "]",
                    with.get(i),
                    NamedKind.PERSON,
                    NamedKind.COUNTRY,
                    NamedKind.ORGANIZATION));
        }
        return names.all(wanted).stream().map(Named::id).toList();
    }

    private List<String> voters(String argument, CountryVoted voted) {
        return voted == null ? null : voters.codes(argument, voted);
    }

    private static List<String> namesOf(List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().map(Enum::name).toList();
    }
}
