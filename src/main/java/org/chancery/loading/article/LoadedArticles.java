package org.chancery.loading.article;

import java.util.List;
import org.chancery.api.Candidate;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.Load;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;

/** What came of the articles of a file until now. Numbers are of facts; how many articles there are is told in words. */
public final class LoadedArticles {

    private final LoadProgress progress;
    private int articles;
    private int rejected;
    private int kept;

    public LoadedArticles(LoadProgress progress) {
        this.progress = progress;
    }

    /** Counts the facts of one that was loaded, or was to be. */
    public void count(FactsLoader.Loaded loaded) {
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

    /**
     * One more is done: rejected where anything is wrong with it.
     *
     * @param place of the article in the file
     * @param line where it begins, from 1
     */
    public void done(String place, long line, List<Problem> problems) {
        articles++;
        rejected += problems.isEmpty() ? 0 : 1;
        problems.forEach(problem -> progress.remark(reject(place, line, problem)));
    }

    private static Remark reject(String place, long line, Problem problem) {
        return new Remark(
                Remark.Kind.REJECT,
                line,
                problem.place().isEmpty() ? place : place + "." + problem.place(),
                problem.value(),
                problem.code(),
                problem.reason(),
                problem.candidates().stream().map(Candidate::id).toList());
    }

    /** The number of those that are done, which is that of the next one, from 0. */
    int number() {
        return articles;
    }

    /** @param total of the file; null where that shows only at the end */
    public void tell(Integer total) {
        String of = total == null ? (articles == 1 ? " article" : " articles") : " of " + total + " articles";
        progress.message(articles + of + ", of which " + rejected + (rejected == 1 ? " was rejected" : " were rejected")
                + (kept == 0
                        ? ""
                        : "; of " + kept + " a person curated the facts, which a machine's reading does not replace"));
    }
}
