package org.chancery.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.chancery.api.ChanceryException;
import org.chancery.api.First;
import org.chancery.api.IdArgument;
import org.chancery.api.NameArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.meeting.MeetingStore.Owner;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Meetings: all of them, one, and those of people, countries, organizations and places. Newest first, undated last. */
@GraphQLApi
public class Meetings {

    private static final String WHICH = "Which meetings; all where absent.";
    private static final String FIRST = "How many at most, 1 to 200.";
    private static final String AFTER = "The cursor after which to go on.";
    private static final String NEWEST_FIRST = "Meetings, newest first and undated last.";

    /** So many meetings of two people or countries are listed at most. */
    private static final int PAIR_AT_MOST = 1000;

    private final MeetingStore store;
    private final Criteria criteria;
    private final Names names;
    private final Request request;

    Meetings(MeetingStore store, Criteria criteria, Names names, Request request) {
        this.store = store;
        this.criteria = criteria;
        this.names = names;
        this.request = request;
    }

    @Query
    @Description("One meeting, by id.")
    public Meeting meeting(@NonNull @Id @IdArgument @Description("Its id.") String id) {
        Meeting meeting = store.meeting(id);
        if (meeting == null) {
            throw ChanceryException.notFound(
                    "id: no meeting has the id \"" + id + "\"; meetings and search list those there are", List.of());
        }
        return meeting;
    }

    @NonNull
    @Query
    @Description(NEWEST_FIRST)
    public MeetingConnection meetings(
            @Valid @Description(WHICH) MeetingFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return MeetingConnection.of(store.meetings(criteria.meetings(filter, null), page(first, after)));
    }

    @NonNull
    @Query
    @Description("When two met: two people, two countries, or one of each; newest first, at most 1000.")
    public List<@NonNull Meeting> whenMet(
            @NonNull @Id @NameArgument @Description("A person or a country.") String a,
            @NonNull @Id @NameArgument @Description("Another.") String b,
            @Valid @Description(WHICH) MeetingFilter filter) {
        List<Named> two = names.all(List.of(
                new Names.Wanted("a", a, NamedKind.PERSON, NamedKind.COUNTRY),
                new Names.Wanted("b", b, NamedKind.PERSON, NamedKind.COUNTRY)));
        if (two.get(0).id().equals(two.get(1).id())) {
            throw ChanceryException.invalidInput("b", "is " + two.get(1).name() + ", as a is; give two different ones");
        }
        Owner owner = two.get(0).kind() == NamedKind.PERSON ? Owner.PERSON : Owner.COUNTRY;
        MeetingCriteria both = criteria.meetings(filter, null).with(two.get(1).id());
        String id = two.get(0).id();
        return store.meetings(owner, Set.of(id), both, new PageRequest(PAIR_AT_MOST, null, false))
                .get(id)
                .nodes();
    }

    @NonNull
    @Description(NEWEST_FIRST)
    public CompletionStage<@NonNull MeetingConnection> meetings(
            @Source Person person,
            @Valid @Description(WHICH) MeetingFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return ofOwner(Owner.PERSON, person.id(), filter, page(first, after));
    }

    @NonNull
    @Description(NEWEST_FIRST)
    public CompletionStage<@NonNull MeetingConnection> meetings(
            @Source Country country,
            @Valid @Description(WHICH) MeetingFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return ofOwner(Owner.COUNTRY, country.code(), filter, page(first, after));
    }

    @NonNull
    @Description(NEWEST_FIRST)
    public CompletionStage<@NonNull MeetingConnection> meetings(
            @Source Organization organization,
            @Valid @Description(WHICH) MeetingFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return ofOwner(Owner.ORGANIZATION, organization.id(), filter, page(first, after));
    }

    @NonNull
    @Description(NEWEST_FIRST)
    public CompletionStage<@NonNull MeetingConnection> meetings(
            @Source Place place,
            @Valid @Description(WHICH) MeetingFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return ofOwner(Owner.PLACE, place.id(), filter, page(first, after));
    }

    private CompletionStage<MeetingConnection> ofOwner(Owner owner, String id, MeetingFilter filter, PageRequest page) {
        return request.batched(
                        "meetings of " + owner,
                        List.of(String.valueOf(filter), page),
                        id,
                        ids -> store.meetings(owner, ids, criteria.meetings(filter, null), page))
                .thenApply(MeetingConnection::of);
    }

    private PageRequest page(int first, String after) {
        return new PageRequest(first, after, request.selects("totalCount"));
    }
}
