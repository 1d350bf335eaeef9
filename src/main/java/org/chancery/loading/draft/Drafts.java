package org.chancery.loading.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Names;
import org.chancery.loading.account.Account;

/** From drafts to accounts: checks, resolves names, and tells all that is wrong at once. */
@ApplicationScoped
public class Drafts {

    private final Names names;

    Drafts(Names names) {
        this.names = names;
    }

    /**
     * What a draft gives: accounts where nothing is wrong, else problems.
     *
     * @param who whom the draft means; null where the draft was not looked up since it is wrong in itself
     */
    public record Outcome(List<Account> accounts, WhoIsWho who, List<Problem> problems) {}

    /** The accounts of an article with this id, loaded today; called by the one writer at a time. */
    public Outcome accounts(Transaction tx, String article, ArticleFacts facts, LocalDate today) {
        List<Problem> problems = DraftChecks.of(facts);
        if (!problems.isEmpty()) {
            return new Outcome(List.of(), null, problems);
        }
        DraftResolution.Outcome resolved = DraftResolution.of(names, tx, article, facts);
        if (!resolved.problems().isEmpty()) {
            return new Outcome(List.of(), resolved.who(), resolved.problems());
        }
        return new Outcome(AccountsOfDraft.of(article, facts, resolved.who(), today), resolved.who(), List.of());
    }
}
