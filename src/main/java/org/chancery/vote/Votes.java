package org.chancery.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chancery.api.First;
import org.chancery.api.IdArgument;
import org.chancery.api.NameArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Resolutions, roll calls, and who voted how. */
@GraphQLApi
public class Votes {

    private static final String WHICH = "Which roll calls; all where absent.";
    private static final String FIRST = "How many at most, 1 to 200.";
    private static final String AFTER = "The cursor after which to go on.";
    private static final String POSITION = "Only votes of this kind; all that are on record where absent.";

    private final VoteStore store;
    private final Voters voters;
    private final Names names;
    private final Request request;

    Votes(VoteStore store, Voters voters, Names names, Request request) {
        this.store = store;
        this.voters = voters;
        this.names = names;
        this.request = request;
    }

    @Query
    @Description("One resolution, by symbol (A/RES/ES-11/4, ES-11/4) or by what it is known as.")
    public Resolution resolution(@NonNull @Id @NameArgument @Description("A symbol or a name.") String symbol) {
        return store.resolution(
                names.one("symbol", symbol, NamedKind.RESOLUTION).id());
    }

    @NonNull
    @Query
    @Description("Resolutions, newest first and undated last.")
    public ResolutionConnection resolutions(
            @Valid @Description("Which resolutions, by what they and their roll calls are; all where absent.")
                    RollCallFilter filter,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return ResolutionConnection.of(store.resolutions(filter, page(first, after)));
    }

    @Query
    @Description("One roll call, by id.")
    public RollCall rollCall(@NonNull @Id @IdArgument @Description("Its id.") String id) {
        RollCall rollCall = store.rollCall(id);
        if (rollCall == null) {
            throw Voters.noRollCall("id", id);
        }
        return rollCall;
    }

    @NonNull
    @Query
    @Description("Roll calls.")
    public RollCallConnection rollCalls(
            @Valid @Description(WHICH) RollCallFilter filter,
            @DefaultValue("NEWEST") @Description("Which come first.") RollCallOrder order,
            @First @DefaultValue("20") @Description(FIRST) Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        return RollCallConnection.of(
                store.rollCalls(filter, order == null ? RollCallOrder.NEWEST : order, page(first, after)));
    }

    @NonNull
    @Query
    @Description("The countries that voted so, by name; exactly one of resolution and rollCall is given.")
    public List<@NonNull Country> whoVoted(
            @Id @NameArgument @Description("A resolution: its vote as a whole.") String resolution,
            @Id @NameArgument @Description("A roll call.") String rollCall,
            @NonNull @Description("How they voted.") VotePosition position) {
        return voters.countries("", new CountryVoted(resolution, rollCall, position));
    }

    @NonNull
    @Description("The roll calls on it, oldest first.")
    public List<@NonNull List<@NonNull RollCall>> rollCalls(@Source List<Resolution> resolutions) {
        return store.rollCallsOf(resolutions);
    }

    @Description("The resolution voted on; null where it is none.")
    public List<Resolution> resolution(@Source List<RollCall> rollCalls) {
        return store.resolutionsOf(rollCalls);
    }

    @NonNull
    @Description("The votes, by country.")
    public CompletionStage<@NonNull VoteConnection> votes(
            @Source RollCall rollCall,
            @Description(POSITION) VotePosition position,
            @First(max = 1000) @DefaultValue("200") @Description("How many at most, 1 to 1000.") Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        PageRequest page = page(first, after);
        return request.batched(
                        "RollCall.votes",
                        position + " " + page,
                        rollCall.id(),
                        ids -> store.votesOfRollCalls(ids, position, page))
                .thenApply(VoteConnection::of);
    }

    @Description("How one country voted, by the source that counts; null where it has no vote there.")
    public CompletionStage<VotePosition> positionOf(
            @Source RollCall rollCall, @NonNull @Id @NameArgument @Description("The country.") String country) {
        return request.batched(
                "RollCall.positionOf",
                country,
                rollCall.id(),
                ids -> store.positions(
                        ids, names.one("country", country, NamedKind.COUNTRY).id()));
    }

    @NonNull
    @Description("The country's votes, newest first.")
    public CompletionStage<@NonNull VoteConnection> votes(
            @Source Country country,
            @Description(POSITION) VotePosition position,
            @Valid @Description(WHICH) RollCallFilter filter,
            @First(max = 1000) @DefaultValue("20") @Description("How many at most, 1 to 1000.") Integer first,
            @Size(max = 1000) @Description(AFTER) String after) {
        PageRequest page = page(first, after);
        return request.batched(
                        "Country.votes",
                        position + " " + filter + " " + page,
                        country.id(),
                        ids -> store.votesOfCountries(ids, position, filter, page))
                .thenApply(VoteConnection::of);
    }

    private PageRequest page(Integer first, String after) {
        return new PageRequest(first, after, request.selects("totalCount"));
    }
}
