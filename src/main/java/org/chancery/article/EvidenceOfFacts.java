package org.chancery.article;

import java.util.List;
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

    private final EvidenceStore store;

    EvidenceOfFacts(EvidenceStore store) {
        this.store = store;
    }

    /** Declared on the interface, so that it can be asked for without knowing which kind of fact it is. */
    @NonNull
    @Name("evidence")
    @Description("Where the articles say so, the earliest article first.")
    public List<@NonNull List<@NonNull Evidence>> ofFacts(@Source List<Fact> facts) {
        return store.evidence(facts.stream().map(EvidenceOfFacts::wanted).toList());
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

    private static EvidenceStore.Wanted wanted(Fact fact) {
        if (fact instanceof Meeting meeting) {
            return new EvidenceStore.Wanted("MEETING", meeting.id(), meeting.knownOn());
        }
        return new EvidenceStore.Wanted(kind(fact), fact.getId(), null);
    }

    private static String kind(Fact fact) {
        if (fact instanceof Office) {
            return "OFFICE";
        }
        if (fact instanceof Kinship) {
            return "KINSHIP";
        }
        if (fact instanceof Statement) {
            return "STATEMENT";
        }
        if (fact instanceof VoteClaim) {
            return "VOTE_CLAIM";
        }
        throw new IllegalArgumentException("No kind of account is known for " + fact.getClass());
    }
}
