package org.chancery.article;

import java.util.List;
import java.util.function.Function;
import org.chancery.api.Fact;
import org.chancery.claim.Statement;
import org.chancery.claim.VoteClaim;
import org.chancery.meeting.Account;
import org.chancery.meeting.Meeting;
import org.chancery.person.Kinship;
import org.chancery.person.Office;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Where each fact stands: the earliest article first. */
@GraphQLApi
public class EvidenceOfFacts {

    private static final String WHERE_IT_STANDS = "Where the articles say so, the earliest article first.";

    private final EvidenceStore store;

    EvidenceOfFacts(EvidenceStore store) {
        this.store = store;
    }

    @NonNull
    @Name("evidence")
    @Description(WHERE_IT_STANDS)
    public List<@NonNull List<@NonNull Evidence>> ofMeetings(@Source List<Meeting> meetings) {
        return store.evidence(
                "MEETING",
                meetings.stream()
                        .map(m -> new EvidenceStore.Wanted(m.id(), m.knownOn()))
                        .toList());
    }

    @NonNull
    @Name("evidence")
    @Description(WHERE_IT_STANDS)
    public List<@NonNull List<@NonNull Evidence>> ofOffices(@Source List<Office> offices) {
        return ofFacts("OFFICE", offices, Office::id);
    }

    @NonNull
    @Name("evidence")
    @Description(WHERE_IT_STANDS)
    public List<@NonNull List<@NonNull Evidence>> ofKinships(@Source List<Kinship> kinships) {
        return ofFacts("KINSHIP", kinships, Kinship::id);
    }

    @NonNull
    @Name("evidence")
    @Description(WHERE_IT_STANDS)
    public List<@NonNull List<@NonNull Evidence>> ofStatements(@Source List<Statement> statements) {
        return ofFacts("STATEMENT", statements, Statement::id);
    }

    @NonNull
    @Name("evidence")
    @Description(WHERE_IT_STANDS)
    public List<@NonNull List<@NonNull Evidence>> ofVoteClaims(@Source List<VoteClaim> claims) {
        return ofFacts("VOTE_CLAIM", claims, VoteClaim::id);
    }

    @NonNull
    @Name("evidence")
    @Description("Where the article says so.")
    public List<@NonNull List<@NonNull Evidence>> ofAccounts(@Source List<Account> accounts) {
        return store.ofAccounts(accounts.stream().map(Account::id).toList());
    }

    @NonNull
    @Name("article")
    @Description("The article that says so.")
    public List<@NonNull Article> articleOfAccount(@Source List<Account> accounts) {
        return store.articlesOf(accounts.stream().map(Account::articleId).toList());
    }

    @NonNull
    @Name("article")
    @Description("The article that says so.")
    public List<@NonNull Article> articleOfEvidence(@Source List<Evidence> evidence) {
        return store.articlesOf(evidence.stream().map(Evidence::articleId).toList());
    }

    private <F extends Fact> List<List<Evidence>> ofFacts(String kind, List<F> facts, Function<F, String> id) {
        return store.evidence(
                kind,
                facts.stream()
                        .map(f -> new EvidenceStore.Wanted(id.apply(f), null))
                        .toList());
    }
}
