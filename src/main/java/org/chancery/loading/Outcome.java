package org.chancery.loading;

import java.time.Instant;
import java.util.List;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.draft.Problem;

/** How the load of one article's facts ended, in numbers and words. */
final class Outcome {

    private final String source;
    private final int facts;
    private final Instant started;

    Outcome(ArticleFacts facts, Instant started) {
        this.source = facts.article().title();
        this.facts = facts.people().size()
                + facts.organizations().size()
                + facts.offices().size()
                + facts.kin().size()
                + facts.meetings().size()
                + facts.statements().size()
                + facts.voteClaims().size();
        this.started = started;
    }

    Load unchanged() {
        return load(LoadStatus.DONE, 0, 0, facts, 0, 0, "The graph has these facts already; nothing was changed");
    }

    /** What a machine read does not take the place of what a person curated. */
    Load kept(String article) {
        String message = "A person curated the facts of " + article + ", and what a machine read (all its evidence is"
                + " EXTRACTED) does not replace them; nothing was changed. A reviewed draft, with evidence that is"
                + " CURATED, does";
        return load(LoadStatus.DONE, 0, 0, facts, 0, 0, message);
    }

    Load done(Effect effect) {
        int created = effect.created().size();
        int updated = effect.updated().size();
        int unchanged = Math.max(0, facts - created - updated);
        return load(
                LoadStatus.DONE, created, updated, unchanged, effect.withdrawn().size(), 0, null);
    }

    Load failed(List<Problem> problems) {
        Problem first = problems.get(0);
        String message = "Nothing was loaded: " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + ", the first at " + first.place() + ": " + (first.value() == null ? "" : "\"" + first.value() + "\" ")
                + first.reason();
        return load(LoadStatus.FAILED, 0, 0, 0, 0, problems.size(), message);
    }

    private Load load(
            LoadStatus status, int created, int updated, int unchanged, int withdrawn, int rejected, String message) {
        return new Load(
                Loads.newId(started),
                LoadKind.FACTS,
                source,
                status,
                started,
                Instant.now(),
                facts,
                null,
                created,
                updated,
                unchanged,
                withdrawn,
                rejected,
                0,
                0,
                message,
                null,
                null,
                0L);
    }
}
