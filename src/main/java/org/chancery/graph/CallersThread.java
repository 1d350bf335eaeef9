package org.chancery.graph;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Runs tasks of something that is done elsewhere on the thread that waits for it: what the driver does without blocking can
 * so call back work that blocks, and needs no second thread for it.
 */
final class CallersThread implements Executor {

    private static final Runnable NOTHING = () -> {};

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /**
     * Runs tasks until something is done, and gives its value or throws what it failed with. The limit of time that the
     * database keeps ends the wait, an interruption does not.
     */
    <T> T until(CompletableFuture<T> done) {
        done.whenComplete((value, failure) -> tasks.add(NOTHING));
        boolean interrupted = false;
        while (!done.isDone()) {
            try {
                tasks.take().run();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return value(done);
    }

    /** The value of something, once it is done, or what it failed with. */
    static <T> T value(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
