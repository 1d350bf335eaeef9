package org.chancery.loading.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.article.LoadedArticles;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Unpacked;
import org.chancery.reading.ExtractionEngine;
import org.jboss.logging.Logger;

/**
 * A file of articles. As many are read at once as the engine reads, and loaded in the order of the file, each whole or not
 * at all; one that cannot be read, or whose facts cannot be loaded, is rejected, and the others are loaded. Numbers are of
 * facts; how many articles there are is told in words.
 */
final class ArticleFile implements LoadableFile {

    private static final Logger LOG = Logger.getLogger(ArticleFile.class);

    private final Unpacked unpacked;
    private final SentArticles articles;
    private final ExtractionEngine engine;
    private final KnownNames known;
    private final FactsLoader facts;

    /** @param facts what was read; null where there are problems */
    private record Read(SentArticle sent, ArticleFacts facts, List<Problem> problems) {}

    ArticleFile(
            Unpacked unpacked, SentArticles articles, ExtractionEngine engine, KnownNames known, FactsLoader facts) {
        this.unpacked = unpacked;
        this.articles = articles;
        this.engine = engine;
        this.known = known;
        this.facts = facts;
    }

    @Override
    public String source() {
        return "a file of articles";
    }

    @Override
    public void load(LoadProgress progress) {
        ExecutorService readers = Executors.newFixedThreadPool(engine.atOnce(), work -> {
            Thread thread = new Thread(work, "articles");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<Read>> ahead = new ArrayDeque<>();
        LoadedArticles loaded = new LoadedArticles(progress);
        try (unpacked) {
            articles.forEach(sent -> {
                progress.stopIfCancelled();
                ahead.add(readers.submit(() -> read(sent)));
                if (ahead.size() > 2 * engine.atOnce()) {
                    load(ahead.poll(), progress, loaded);
                }
            });
            while (!ahead.isEmpty()) {
                progress.stopIfCancelled();
                load(ahead.poll(), progress, loaded);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private Read read(SentArticle sent) {
        if (!sent.problems().isEmpty()) {
            return new Read(sent, null, sent.problems());
        }
        try {
            ArticleInput article = sent.article();
            return new Read(sent, CertainFacts.read(article, engine, known), List.of());
        } catch (ChanceryException e) {
            return new Read(sent, null, List.of(new Problem("text", null, e.code(), e.getMessage(), List.of())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be read", sent.place());
            return new Read(
                    sent,
                    null,
                    List.of(new Problem(
                            "text",
                            null,
                            ErrorCode.INTERNAL,
                            "could not be read, and the server's log tells why; the others are",
                            List.of())));
        }
    }

    private void load(Future<Read> reading, LoadProgress progress, LoadedArticles loaded) {
        Read read = result(reading);
        List<Problem> problems = read.problems();
        if (problems.isEmpty()) {
            FactsLoader.Loaded article =
                    Patience.with(() -> facts.loadUnreviewedPart(read.facts()), progress::stopIfCancelled);
            problems = article.problems();
            loaded.count(article);
        }
        loaded.done(read.sent().place(), read.sent().line(), problems);
        loaded.tell(articles.total());
    }

    private static Read result(Future<Read> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the load was stopped");
        } catch (ExecutionException e) {
            throw new IllegalStateException("what keeps an article from being read is told of it", e.getCause());
        }
    }
}
