package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** A file of lines that is sent while it is made; whoever makes it waits where the client is slow. */
final class SentLines implements Consumer<String> {

    private static final int CHUNK = 1 << 16;

    private final HttpServerResponse response;
    private final StringBuilder waiting = new StringBuilder();

    SentLines(HttpServerResponse response, String mediaType, String file) {
        this.response = response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType + "; charset=utf-8")
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    /** The client has gone, or the server ends: nobody waits for the rest. */
    static final class NobodyWaits extends RuntimeException {
        NobodyWaits(Throwable cause) {
            super(cause);
        }
    }

    @Override
    public void accept(String line) {
        waiting.append(line).append('\n');
        if (waiting.length() >= CHUNK) {
            send();
        }
    }

    void end() {
        send();
        response.end();
    }

    private void send() {
        try {
            response.write(waiting.toString())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            waiting.setLength(0);
        } catch (ExecutionException e) {
            throw new NobodyWaits(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NobodyWaits(e);
        }
    }
}
