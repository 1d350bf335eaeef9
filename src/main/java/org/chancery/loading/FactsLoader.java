package org.chancery.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.Changes;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Digest;
import org.chancery.loading.draft.CanonicalUrl;
import org.chancery.loading.draft.Drafts;
import org.chancery.loading.draft.Fingerprint;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.record.ClaimVerdicts;

/**
 * Loads what an article says: one article, one transaction. The facts that come with the project take the same way as
 * those that a user gives.
 */
@ApplicationScoped
public class FactsLoader {

    /** Raised where the same draft leads to other accounts, or is kept otherwise, than before: it is loaded once more. */
    private static final String FORMAT = "4";

    private final Changes changes;
    private final Drafts drafts;
    private final ClaimVerdicts verdicts;
    private final Loads loads;
    private final ObjectMapper json;

    FactsLoader(Changes changes, Drafts drafts, ClaimVerdicts verdicts, Loads loads, ObjectMapper json) {
        this.changes = changes;
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.loads = loads;
        this.json = json;
    }

    /**
     * What became of a load, what it did to the facts, and what kept it from being loaded.
     *
     * @param kept whether nothing was changed since a machine's reading replaces nothing that a person curated
     */
    public record Loaded(Load load, Effect effect, List<Problem> problems, boolean kept) {}

    /**
     * Loads an article's facts, or nothing where anything is wrong with them.
     *
     * @param facts a draft that fulfils its own constraints
     * @return counts of facts; FAILED with all problems where there are any
     */
    public Loaded load(ArticleFacts facts) {
        return load(facts, MachineReading.is(facts));
    }

    /**
     * As {@link #load(ArticleFacts)}, for what a machine read and nobody has looked at, be it nothing: where a person has
     * curated the article, it stays as it is.
     */
    public Loaded loadUnreviewed(ArticleFacts facts) {
        return load(facts, true);
    }

    private Loaded load(ArticleFacts facts, boolean unreviewed) {
        Instant started = Instant.now();
        try {
            return changes.make(tx -> {
                Changes.Outcome<Loaded> outcome = load(tx, facts, unreviewed, started, (transaction, told) -> told);
                loads.note(tx, outcome.answer().load(), List.of());
                return outcome;
            });
        } catch (Rejected rejected) {
            Loaded failed = rejected.loaded(facts, started);
            loads.note(failed.load(), rejected.problems);
            return failed;
        }
    }

    /**
     * As {@link #load(ArticleFacts)}, for an article of a file that is loaded as a whole: of the load that this is a part
     * of somebody else keeps the record.
     *
     * @param identified says whom the facts mean: the same facts with ids of people of the graph. It is asked within the
     *     transaction, and only where the facts, as they were told, are not there already
     */
    public Loaded loadPart(ArticleFacts facts, BiFunction<Transaction, ArticleFacts, ArticleFacts> identified) {
        return loadPart(facts, MachineReading.is(facts), identified);
    }

    /** As {@link #loadUnreviewed}, for an article of a file that is loaded as a whole, as with {@link #loadPart}. */
    public Loaded loadUnreviewedPart(ArticleFacts facts) {
        return loadPart(facts, true, (tx, told) -> told);
    }

    private Loaded loadPart(
            ArticleFacts facts, boolean unreviewed, BiFunction<Transaction, ArticleFacts, ArticleFacts> identified) {
        Instant started = Instant.now();
        try {
            return changes.make(tx -> load(tx, facts, unreviewed, started, identified));
        } catch (Rejected rejected) {
            return rejected.loaded(facts, started);
        }
    }

    /** Undoes the transaction of a draft that is wrong. */
    private static final class Rejected extends RuntimeException {
        private final transient List<Problem> problems;

        Rejected(List<Problem> problems) {
            super(null, null, false, false);
            this.problems = problems;
        }

        Loaded loaded(ArticleFacts facts, Instant started) {
            return new Loaded(new Outcome(facts, started).failed(problems), Effect.NONE, problems, false);
        }
    }

    private Changes.Outcome<Loaded> load(
            Transaction tx,
            ArticleFacts facts,
            boolean unreviewed,
            Instant started,
            BiFunction<Transaction, ArticleFacts, ArticleFacts> identified) {
        String digest = digest(facts);
        String fingerprint = fingerprint(facts.article());
        ArticleInGraph existing = ArticleInGraph.of(tx, facts.article(), fingerprint);
        Outcome outcome = new Outcome(facts, started);
        if (digest.equals(existing.digest())) {
            return new Changes.Outcome<>(
                    new Loaded(outcome.unchanged(), Effect.NONE, List.of(), false), "unchanged", List.of());
        }
        if (existing.curated() && unreviewed) {
            return new Changes.Outcome<>(
                    new Loaded(outcome.kept(existing.id()), Effect.NONE, List.of(), true), "unchanged", List.of());
        }
        Drafts.Outcome draft = drafts.accounts(
                tx, existing.id(), identified.apply(tx, facts), LocalDate.ofInstant(started, ZoneOffset.UTC));
        if (!draft.problems().isEmpty()) {
            throw new Rejected(draft.problems());
        }
        Map<String, Object> article = article(facts, fingerprint, digest, started);
        tx.run(
                "loading/put-article",
                Map.of("id", existing.id(), "properties", article, "people", meant(facts, draft)));
        Effect effect = new FactWriter(tx).replace(existing.id(), draft.accounts(), existing.isTold());
        verdicts.judgeClaims(tx, effect.written());
        return new Changes.Outcome<>(
                new Loaded(outcome.done(effect), effect, List.of(), false), "facts loaded", effect.all());
    }

    private static String fingerprint(ArticleDraft article) {
        return article.fingerprint() != null || article.text() == null
                ? article.fingerprint()
                : Fingerprint.of(article.text());
    }

    private String digest(ArticleFacts facts) {
        try {
            return Digest.sha256(FORMAT + json.writeValueAsString(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft can always be written as JSON", e);
        }
    }

    private static Map<String, Object> article(ArticleFacts facts, String fingerprint, String digest, Instant at) {
        ArticleDraft article = facts.article();
        Map<String, Object> properties = new HashMap<>();
        properties.put("url", article.url());
        properties.put("urlKey", CanonicalUrl.key(article.url()));
        properties.put("title", article.title());
        properties.put("publisher", article.publisher());
        properties.put("publishedOn", article.publishedOn());
        properties.put("loadedAt", at.atOffset(ZoneOffset.UTC));
        properties.put("text", Boolean.TRUE.equals(article.keepText()) ? article.text() : null);
        properties.put("fingerprint", fingerprint);
        properties.put("digest", digest);
        return properties;
    }

    private static List<Map<String, Object>> meant(ArticleFacts facts, Drafts.Outcome draft) {
        Map<String, String> names = facts.people().stream()
                .collect(Collectors.toMap(PersonDraft::ref, p -> Folding.key(p.name()), (a, b) -> a));
        List<Map<String, Object>> people = new ArrayList<>();
        draft.who().people().forEach((ref, id) -> {
            Map<String, Object> person = new HashMap<>(Map.of("ref", ref, "id", id));
            person.put("name", names.get(ref));
            people.add(person);
        });
        return people;
    }
}
