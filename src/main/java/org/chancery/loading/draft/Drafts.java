package org.chancery.loading.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.PersonDraft;
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
     * @param who whom the draft means; null where the draft was not looked up since its refs are not clear
     */
    public record Outcome(List<Account> accounts, WhoIsWho who, List<Problem> problems) {}

    /** What is wrong with a draft in itself, though it may lack what it must have. */
    public static List<Problem> problems(ArticleFacts facts) {
        return DraftChecks.of(facts);
    }

    /** The accounts of an article with this id, loaded today; called by the one writer at a time. */
    public Outcome accounts(Transaction tx, String article, ArticleFacts facts, LocalDate today) {
        List<Problem> problems = new ArrayList<>(DraftChecks.of(facts));
        if (!eachRefIsOnePerson(facts)) {
            return new Outcome(List.of(), null, problems);
        }
        DraftResolution.Outcome resolved = DraftResolution.of(names, tx, article, facts);
        problems.addAll(resolved.problems());
        problems.addAll(CountriesOfTheDay.problems(tx, facts, resolved.who().countries()));
        if (!problems.isEmpty()) {
            problems.sort(Problem.AS_WRITTEN);
            return new Outcome(List.of(), resolved.who(), problems);
        }
        NamedElsewhere.Completed complete = NamedElsewhere.of(facts, resolved.who());
        return new Outcome(
                AccountsOfDraft.of(article, complete.facts(), complete.who(), today), complete.who(), List.of());
    }

    /** Else nobody knows whom the draft means, and what was said of its names would be guesses. */
    private static boolean eachRefIsOnePerson(ArticleFacts facts) {
        return facts.people().stream().map(PersonDraft::ref).distinct().count()
                == facts.people().size();
    }
}
