package org.chancery.loading.reading;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Does long work for whoever asked for it by HTTP, and interrupts it where the connection is closed meanwhile. */
@ApplicationScoped
class WhileConnected {

    private final CurrentVertxRequest request;

    WhileConnected(CurrentVertxRequest request) {
        this.request = request;
    }

    <T> T get(Supplier<T> work) {
        RoutingContext context = request.getCurrent();
        Worker worker = new Worker(Thread.currentThread());
        if (context != null) {
            context.addEndHandler(end -> worker.interrupt());
        }
        try {
            return work.get();
        } finally {
            worker.leave();
        }
    }

    /** A thread that may be interrupted until it has left its work, and does other work then. */
    private static final class Worker {

        private Thread thread;

        Worker(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (thread != null) {
                thread.interrupt();
            }
        }

        synchronized void leave() {
            thread = null;
            Thread.interrupted();
        }
    }
}
