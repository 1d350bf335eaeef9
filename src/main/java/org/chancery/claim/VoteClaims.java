package org.chancery.claim;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.First;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.chancery.vote.Resolution;
import org.chancery.vote.VotePosition;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What is claimed of votes. */
@GraphQLApi
public class VoteClaims {

    private final ClaimStore store;
    private final Request request;

    VoteClaims(ClaimStore store, Request request) {
        this.store = store;
        this.request = request;
    }

    @NonNull
    @Query
    @Description("Claims about votes, by id.")
    public VoteClaimConnection voteClaims(
            @Description("Only those with this verdict.") Verdict verdict,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return VoteClaimConnection.of(
                store.claims(verdict, new PageRequest(first, after, request.selects("totalCount"))));
    }

    @NonNull
    @Description("What is claimed of votes on it.")
    public List<@NonNull List<@NonNull VoteClaim>> claims(@Source List<Resolution> resolutions) {
        return store.claimsOn(resolutions);
    }

    @Description("The resolution that it speaks of; null where that is not known.")
    public List<Resolution> resolution(@Source List<VoteClaim> claims) {
        return store.resolutions(claims);
    }

    @NonNull
    @Description(
            "The resolutions that it may speak of, best first and ten at most; where one of them fits well enough and"
                    + " no other as well, that is its resolution. Empty where it names its resolution by symbol.")
    public List<@NonNull List<@NonNull ResolutionCandidate>> candidates(@Source List<VoteClaim> claims) {
        return store.candidates(claims);
    }

    @NonNull
    @Description("The countries that it names as in favour.")
    public List<@NonNull List<@NonNull Country>> namedYes(@Source List<VoteClaim> claims) {
        return store.named(claims, VotePosition.YES);
    }

    @NonNull
    @Description("The countries that it names as against.")
    public List<@NonNull List<@NonNull Country>> namedNo(@Source List<VoteClaim> claims) {
        return store.named(claims, VotePosition.NO);
    }

    @NonNull
    @Description("The countries that it names as abstaining.")
    public List<@NonNull List<@NonNull Country>> namedAbstain(@Source List<VoteClaim> claims) {
        return store.named(claims, VotePosition.ABSTAIN);
    }
}
