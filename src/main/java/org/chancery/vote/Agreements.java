package org.chancery.vote;

import io.smallrye.graphql.api.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
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

    private static final int MIN_SHARED = 20;

    private final VoteStore store;
    private final Comparisons comparisons;
    private final Names names;
    private final Request request;

    Agreements(VoteStore store, Comparisons comparisons, Names names, Request request) {
        this.store = store;
        this.comparisons = comparisons;
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
        String first = two.get(0).id();
        requireDifferent("b", first, two.get(1));
        return comparisons.in(filter).agreement(first, two.get(1).id());
    }

    @NonNull
    @Description("How the country agrees with another.")
    public CompletionStage<@NonNull Agreement> agreementWith(
            @Source Country self,
            @NonNull @Id @NameArgument @Description("The other.") String country,
            @Valid @Description(WHICH) RollCallFilter filter) {
        return request.batched(
                        "Country.agreementWith",
                        country,
                        country,
                        any -> Map.of(country, names.one("country", country, NamedKind.COUNTRY)))
                .thenCombine(comparisons.batched(filter), (other, comparison) -> {
                    requireDifferent("country", self.id(), other);
                    return comparison.agreement(self.id(), other.id());
                });
    }

    private static void requireDifferent(String argument, String id, Named other) {
        if (id.equals(other.id())) {
            throw ChanceryException.invalidInput(
                    argument, other.name() + " is compared with itself; give another country");
        }
    }

    @NonNull
    @Description("The countries that it votes with most, or least.")
    public CompletionStage<@NonNull List<@NonNull Agreement>> alignedWith(
            @Source Country self,
            @Valid @Description(WHICH) RollCallFilter filter,
            @Min(1) @DefaultValue("20") @Description("Only those with which it shares so many roll calls, 1 or more.")
                    Integer minShared,
            @First @DefaultValue("10") @Description("How many at most, 1 to 200.") Integer first,
            @DefaultValue("MOST") @Description("Which come first.") AlignmentOrder order) {
        // Null stands here where a request says so itself: the default is only for an absent one.
        int shared = minShared == null ? MIN_SHARED : minShared;
        return comparisons.batched(filter).thenApply(comparison -> comparison.aligned(self, shared, first, order));
    }

    @NonNull
    @Query
    @Description("How each of some countries agrees with each.")
    public AgreementMatrix agreementMatrix(
            @Nullable @Size(max = 250) @Description("These countries; every one that voted where absent.")
                    List<@NonNull @NameArgument String> countries,
            @Valid @Description(WHICH) RollCallFilter filter) {
        Set<String> ids = countries == null ? null : different(countries);
        return comparisons.in(filter).matrix(ids);
    }

    private Set<String> different(List<String> countries) {
        List<Names.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            wanted.add(new Names.Wanted("countries[" + i + "]", countries.get(i), NamedKind.COUNTRY));
        }
        Set<String> ids = new HashSet<>();
        List<Named> meant = names.all(wanted);
        for (int i = 0; i < meant.size(); i++) {
            if (!ids.add(meant.get(i).id())) {
                throw ChanceryException.invalidInput(
                        "countries[" + i + "]", meant.get(i).name() + " stands twice; name each country once");
            }
        }
        return ids;
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
