package org.chancery.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.chancery.api.ChanceryException;
import org.chancery.api.First;
import org.chancery.api.NameArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.vote.VoteStore.Pair;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How countries agree with each other. */
@GraphQLApi
public class Agreements {

    private static final String WHICH = "Which roll calls; all where absent.";

    private final VoteStore store;
    private final Names names;
    private final Request request;

    Agreements(VoteStore store, Names names, Request request) {
        this.store = store;
        this.names = names;
        this.request = request;
    }

    @NonNull
    @Query
    @Description("How two countries agree.")
    public Agreement agreement(
            @NonNull @Id @NameArgument @Description("A country.") String a,
            @NonNull @Id @NameArgument @Description("Another.") String b,
            @Valid @Description(WHICH) RollCallFilter filter) {
        List<Named> two = names.all(
                List.of(new Names.Wanted("a", a, NamedKind.COUNTRY), new Names.Wanted("b", b, NamedKind.COUNTRY)));
        Pair pair = different("b", two.get(0).id(), two.get(1));
        return store.agreements(Set.of(pair), filter).get(pair);
    }

    @NonNull
    @Description("How the country agrees with another.")
    public CompletionStage<@NonNull Agreement> agreementWith(
            @Source Country self,
            @NonNull @Id @NameArgument @Description("The other.") String country,
            @Valid @Description(WHICH) RollCallFilter filter) {
        return request.batched(
                "Country.agreementWith", country + " " + filter, self.id(), ids -> agreements(ids, country, filter));
    }

    private Map<String, Agreement> agreements(Set<String> ids, String country, RollCallFilter filter) {
        Named other = names.one("country", country, NamedKind.COUNTRY);
        Set<Pair> pairs = new LinkedHashSet<>();
        ids.forEach(id -> pairs.add(different("country", id, other)));
        Map<String, Agreement> byId = new HashMap<>();
        store.agreements(pairs, filter).forEach((pair, agreement) -> byId.put(pair.a(), agreement));
        return byId;
    }

    private static Pair different(String argument, String id, Named other) {
        if (id.equals(other.id())) {
            throw ChanceryException.invalidInput(
                    argument, other.name() + " is compared with itself; give another country");
        }
        return new Pair(id, other.id());
    }

    @NonNull
    @Description("The roll calls in which the two took different positions, newest first.")
    public CompletionStage<@NonNull RollCallConnection> differences(
            @Source Agreement agreement,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        PageRequest page = new PageRequest(first, after, request.selects("totalCount"));
        Pair pair = new Pair(agreement.a().id(), agreement.b().id());
        return request.batched(
                        "Agreement.differences",
                        agreement.filter() + " " + page,
                        pair,
                        pairs -> store.differences(pairs, agreement.filter(), page))
                .thenApply(RollCallConnection::of);
    }
}
