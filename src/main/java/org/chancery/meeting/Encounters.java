package org.chancery.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.chancery.api.First;
import org.chancery.api.NameArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.meeting.EncounterStore.Pair;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who met whom. Counts the meetings that were held, unless the filter names other statuses. */
@GraphQLApi
public class Encounters {

    private static final String WHICH = "In which meetings; all that were held where absent.";
    private static final String COUNTERPART = "Which counterparts; all where absent.";
    private static final String FIRST = "How many at most, 1 to 200.";
    private static final String AFTER = "The cursor after which to go on.";
    private static final String MOST_OFTEN_FIRST = "Whom they met, most often first, then most lately.";

    private final EncounterStore store;
    private final Criteria criteria;
    private final Names names;
    private final Request request;

    Encounters(EncounterStore store, Criteria criteria, Names names, Request request) {
        this.store = store;
        this.criteria = criteria;
        this.names = names;
        this.request = request;
    }

    @NonNull
    @Query
    @Description("Whom a person met, most often first, then most lately.")
    public EncounterConnection whoMet(
            @NonNull @Id @NameArgument @Description("Who met: an id or a name.") String person,
            @Valid @Description(WHICH) MeetingFilter filter,
            @Valid @Description(COUNTERPART) CounterpartFilter counterpart,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        String id = names.one("person", person, NamedKind.PERSON).id();
        return EncounterConnection.of(
                store.encounters(Set.of(id), criteria.encounters(filter, counterpart), page(first, after))
                        .get(id));
    }

    @NonNull
    @Description(MOST_OFTEN_FIRST)
    public CompletionStage<@NonNull EncounterConnection> met(
            @Source Person person,
            @Valid @Description(WHICH) MeetingFilter filter,
            @Valid @Description(COUNTERPART) CounterpartFilter counterpart,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        PageRequest page = page(first, after);
        return request.batched(
                        "Person.met",
                        arguments(filter, counterpart, page),
                        person.id(),
                        ids -> store.encounters(ids, criteria.encounters(filter, counterpart), page))
                .thenApply(EncounterConnection::of);
    }

    @NonNull
    @Description("Which countries it met, most often first, then most lately.")
    public CompletionStage<@NonNull CountryEncounterConnection> met(
            @Source Country country,
            @Valid @Description(WHICH) MeetingFilter filter,
            @Valid @Description(COUNTERPART) CounterpartFilter counterpart,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        PageRequest page = page(first, after);
        return request.batched(
                        "Country.met",
                        arguments(filter, counterpart, page),
                        country.code(),
                        codes -> store.countryEncounters(codes, criteria.encounters(filter, counterpart), page))
                .thenApply(CountryEncounterConnection::of);
    }

    @NonNull
    @Description("The meetings that count, newest first and undated last.")
    public CompletionStage<@NonNull List<@NonNull Meeting>> meetings(
            @Source Encounter encounter, @First @DefaultValue("5") @Description(FIRST) Integer first) {
        Pair pair = new Pair(encounter.self(), encounter.person().id(), encounter.criteria());
        return request.batched("Encounter.meetings", first, pair, pairs -> store.ofPeople(pairs, first));
    }

    @NonNull
    @Description("The meetings that count, newest first and undated last.")
    public CompletionStage<@NonNull List<@NonNull Meeting>> meetings(
            @Source CountryEncounter encounter, @First @DefaultValue("5") @Description(FIRST) Integer first) {
        Pair pair = new Pair(encounter.self(), encounter.country().code(), encounter.criteria());
        return request.batched("CountryEncounter.meetings", first, pair, pairs -> store.ofCountries(pairs, first));
    }

    private static Object arguments(MeetingFilter filter, CounterpartFilter counterpart, PageRequest page) {
        return List.of(String.valueOf(filter), String.valueOf(counterpart), page);
    }

    private PageRequest page(int first, String after) {
        return new PageRequest(first, after, request.selects("totalCount"));
    }
}
