package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chancery.api.Candidate;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.Load;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Remark;
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
    private int articles;
    private int rejected;
    private int kept;

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
        try (unpacked) {
            for (Unpacked.Text text : texts) {
                try (Entries entries = Entries.of(text)) {
                    for (Entries.Entry next = entries.next(); next != null; next = entries.next()) {
                        progress.stopIfCancelled();
                        load(next, progress);
                        progress.message(told());
                    }
                }
            }
        }
    }

    private String told() {
        return (articles == 1 ? "1 article" : articles + " articles") + ", of which " + rejected
                + (rejected == 1 ? " was rejected" : " were rejected")
                + (kept == 0
                        ? ""
                        : "; of " + kept + " a person curated the facts, which a machine's reading does not replace");
    }

    private void load(Entries.Entry entry, LoadProgress progress) {
        if (MergeEntries.is(entry.node())) {
            merges.load(entry, progress);
            return;
        }
        int n = articles++;
        DraftReading.Read read = reading.read(entry.node());
        List<Problem> problems = read.problems();
        if (problems.isEmpty()) {
            FactsLoader.Loaded loaded =
                    Patience.with(() -> facts.loadPart(read.facts(), (tx, told) -> told), progress::stopIfCancelled);
            problems = loaded.problems();
            count(loaded, progress);
        } else {
            progress.read(facts(entry.node()));
        }
        if (!problems.isEmpty()) {
            rejected++;
            problems.forEach(problem -> progress.remark(reject("articles[" + n + "].", entry.line(), problem)));
        }
    }

    private void count(FactsLoader.Loaded loaded, LoadProgress progress) {
        Load load = loaded.load();
        progress.read(load.read());
        if (load.status() == LoadStatus.DONE) {
            progress.created(load.created());
            progress.updated(load.updated());
            progress.unchanged(load.unchanged());
            progress.withdrawn(load.withdrawn());
            kept += loaded.kept() ? 1 : 0;
        }
    }

    /** How many facts an entry has that cannot be read as one. */
    private static int facts(JsonNode entry) {
        int facts = 0;
        for (JsonNode list : entry) {
            facts += list.isArray() ? list.size() : 0;
        }
        return facts;
    }

    private static Remark reject(String article, long line, Problem problem) {
        return new Remark(
                Remark.Kind.REJECT,
                line,
                problem.place().isEmpty() ? article.replaceFirst("\\.$", "") : article + problem.place(),
                problem.value(),
                problem.code(),
                problem.reason(),
                problem.candidates().stream().map(Candidate::id).toList());
    }
}
