package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.graph.Changes;
import org.chancery.graph.Transaction;
import org.chancery.loading.record.ClaimVerdicts;
import org.neo4j.driver.Record;

/**
 * Takes articles back: their accounts go, and the facts follow from what is left. Whom an article meant by its refs stays
 * in the register, so that it means the same people where it is loaded again, and nobody else ever gets their ids.
 */
@ApplicationScoped
class Retraction {

    private final Changes changes;
    private final ClaimVerdicts verdicts;
    private final Loads loads;

    Retraction(Changes changes, ClaimVerdicts verdicts, Loads loads) {
        this.changes = changes;
        this.verdicts = verdicts;
        this.loads = loads;
    }

    /**
     * Takes an article back, with its evidence and every fact, person and organization that nothing else supports, in one
     * transaction with a number of statements that does not depend on how many those are.
     *
     * @return how many facts are gone, and how many have lost an account; its message tells of places that are gone too
     * @throws ChanceryException NOT_FOUND where there is no such article
     */
    Load retract(String article) {
        Instant started = Instant.now();
        return changes.make(tx -> {
            String title = title(tx, article);
            Effect effect = new FactWriter(tx).replace(article, List.of(), true);
            tx.run("loading/drop-article", Map.of("article", article));
            verdicts.judgeClaims(tx, effect.written());
            Load load = load(title, effect, started);
            loads.note(tx, load, List.of());
            List<String> touched = new ArrayList<>(effect.all());
            touched.add(article);
            return new Changes.Outcome<>(load, "facts retracted", touched);
        });
    }

    private static String title(Transaction tx, String article) {
        List<Record> rows = tx.run("loading/title-of-article", Map.of("article", article));
        if (rows.isEmpty()) {
            throw ChanceryException.notFound(
                    "id: no article has the id \"" + article + "\"; articles lists them", List.of());
        }
        return rows.get(0).get("title").asString();
    }

    private static Load load(String title, Effect effect, Instant started) {
        int withdrawn = effect.withdrawn().size();
        int changed = effect.written().size();
        return new Load(
                Loads.newId(started),
                LoadKind.RETRACTION,
                title,
                LoadStatus.DONE,
                started,
                Instant.now(),
                withdrawn + changed,
                null,
                effect.created().size(),
                effect.updated().size(),
                0,
                withdrawn,
                0,
                0,
                0,
                "Nothing else supports " + withdrawn + " of the " + (withdrawn + changed)
                        + " facts, people and organizations that it told of" + places(effect.places()),
                null,
                null,
                0L);
    }

    private static String places(int gone) {
        return gone == 0 ? "" : "; " + gone + (gone == 1 ? " place" : " places") + " went with them";
    }
}
