package org.chancery.news;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Tells all who listen on this server what happens to facts, on whichever server it was done: while anybody listens, the
 * change log is asked twice a second, once for all. Who listens hears each thing that is committed after he began, once
 * and in the order of the changes.
 */
@ApplicationScoped
class NewsFeed {

    private static final Logger LOG = Logger.getLogger(NewsFeed.class);

    private static final long EVERY_MILLIS = 500;

    /** Beside those that wait: as many are taken out of the queue at once. */
    private static final int HANDED_OVER = 16;

    private final ChangeLog log;
    private final ManagedExecutor executor;
    private final int mostWaiting;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "news"));
    private final List<Listener> listeners = new ArrayList<>();
    private ScheduledFuture<?> asking;
    private long heard;

    NewsFeed(
            ChangeLog log,
            ManagedExecutor executor,
            @ConfigProperty(name = "chancery.subscriptions.most-waiting", defaultValue = "10000") int mostWaiting) {
        this.log = log;
        this.executor = executor;
        this.mostWaiting = mostWaiting;
    }

    /** @param after the number of the change from which on it listens */
    private record Listener(MultiEmitter<? super NewsItem> emitter, Predicate<NewsItem> wanted, long after) {

        void tell(List<NewsItem> news) {
            news.stream().filter(item -> item.seq() > after).filter(wanted).forEach(emitter::emit);
        }
    }

    /**
     * What happens from the subscription on. Each subscriber is told on a thread of his own and has his own queue, so that
     * nobody waits for another; whose queue is full is told that, and no more.
     *
     * @param wanted which of it
     */
    Multi<NewsItem> items(Predicate<NewsItem> wanted) {
        return Multi.createFrom()
                .<NewsItem>emitter(emitter -> add(emitter, wanted), BackPressureStrategy.BUFFER)
                .onOverflow()
                .buffer(mostWaiting)
                .emitOn(executor, HANDED_OVER)
                .onFailure(BackPressureFailure.class)
                .transform(full -> new ChanceryException(
                        ErrorCode.UNAVAILABLE,
                        "More than " + mostWaiting
                                + " events were waiting for this subscriber; subscribe again, and ask for less"));
    }

    /** Nothing is told meanwhile, so that nothing falls between what was and what is heard. */
    private synchronized void add(MultiEmitter<? super NewsItem> emitter, Predicate<NewsItem> wanted) {
        long newest;
        try {
            newest = log.newest();
        } catch (ChanceryException e) {
            emitter.fail(e);
            return;
        }
        if (asking == null) {
            heard = newest;
            asking = clock.scheduleWithFixedDelay(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
        Listener listener = new Listener(emitter, wanted, newest);
        listeners.add(listener);
        emitter.onTermination(() -> remove(listener));
    }

    private synchronized void remove(Listener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty() && asking != null) {
            asking.cancel(false);
            asking = null;
        }
    }

    /** How many listen now. */
    synchronized int listeners() {
        return listeners.size();
    }

    private synchronized void ask() {
        try {
            boolean more = asking != null;
            while (more) {
                ChangeLog.News news = log.after(heard);
                heard = news.newest();
                List.copyOf(listeners).forEach(listener -> listener.tell(news.items()));
                more = news.more();
            }
        } catch (ChanceryException e) {
            LOG.debugf("The news come later: %s", e.getMessage());
        } catch (RuntimeException e) {
            // What failed would fail again: nobody is to wait for news that never come.
            List.copyOf(listeners).forEach(listener -> listener.emitter().fail(e));
        }
    }

    @PreDestroy
    void end() {
        clock.shutdownNow();
    }
}
