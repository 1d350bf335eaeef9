package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Unpacked;

/**
 * A file of drafts. Each article is written whole or not at all, in a transaction of its own; one that is wrong is
 * rejected with all that is wrong, and the others are loaded. Numbers are of facts.
 */
final class DraftFile implements LoadableFile {

    private final Unpacked unpacked;
    private final List<Unpacked.Text> texts;
    private final DraftReading reading;
    private final FactsLoader facts;
    private final MergeEntries merges;

    DraftFile(
            Unpacked unpacked,
            List<Unpacked.Text> texts,
            DraftReading reading,
            FactsLoader facts,
            MergeEntries merges) {
        this.unpacked = unpacked;
        this.texts = texts;
        this.reading = reading;
        this.facts = facts;
        this.merges = merges;
    }

    @Override
    public String source() {
        return "a file of what articles say";
    }

    @Override
    public void load(LoadProgress progress) {
        LoadedArticles loaded = new LoadedArticles(progress);
        try (unpacked) {
            for (Unpacked.Text text : texts) {
                try (Entries entries = Entries.of(text)) {
                    for (Entries.Entry next = entries.next(); next != null; next = entries.next()) {
                        progress.stopIfCancelled();
                        load(next, progress, loaded);
                        loaded.tell(null);
                    }
                }
            }
        }
    }

    private void load(Entries.Entry entry, LoadProgress progress, LoadedArticles loaded) {
        if (MergeEntries.is(entry.node())) {
            merges.load(entry, progress);
            return;
        }
        DraftReading.Read read = reading.read(entry.node());
        List<Problem> problems = read.problems();
        if (problems.isEmpty()) {
            FactsLoader.Loaded article =
                    Patience.with(() -> facts.loadPart(read.facts(), (tx, told) -> told), progress::stopIfCancelled);
            problems = article.problems();
            loaded.count(article);
        } else {
            progress.read(facts(entry.node()));
        }
        loaded.done("articles[" + loaded.number() + "]", entry.line(), problems);
    }

    /** How many facts an entry has that cannot be read as one. */
    private static int facts(JsonNode entry) {
        int facts = 0;
        for (JsonNode list : entry) {
            facts += list.isArray() ? list.size() : 0;
        }
        return facts;
    }
}
