package org.chancery.server;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.api.ErrorCode;
import org.chancery.loading.life.LoadFolder;
import org.chancery.loading.life.LoadFolders;
import org.jboss.logging.Logger;

/** A body on its way to the disk: never more of it in memory than a few buffers, and nothing left where it breaks off. */
final class Upload {

    private static final Logger LOG = Logger.getLogger(Upload.class);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Vertx vertx;
    private final LoadFolders folders;
    private final long maxSize;
    private long received;

    Upload(RoutingContext context, LoadFolders folders, long maxSize) {
        this.context = context;
        this.request = context.request();
        this.vertx = context.vertx();
        this.folders = folders;
        this.maxSize = maxSize;
    }

    /** @throws RefusedUpload with 413 where the request says beforehand that it is too large */
    static void requireSize(HttpServerRequest request, long maxSize) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxSize) {
            throw tooLarge(maxSize);
        }
    }

    /**
     * Writes the body to a folder of its own and hands that over. Where anything fails, the folder is removed and the
     * request is answered with the error.
     *
     * @param begin called on a worker thread; the folder is its own if it returns
     * @param answer called on the event loop
     */
    <T> void received(Function<LoadFolder, T> begin, Consumer<T> answer) {
        request.pause();
        vertx.executeBlocking(folders::create, false)
                .recover(failure -> Future.failedFuture(diskFailed(failure)))
                .compose(folder -> write(folder)
                        .compose(written -> vertx.executeBlocking(() -> begin.apply(folder), false))
                        .recover(failure -> removed(folder, failure)))
                .onSuccess(answer::accept)
                .onFailure(failure -> Answers.error(context, failure));
    }

    private <T> Future<T> removed(LoadFolder folder, Throwable failure) {
        return vertx.executeBlocking(
                        () -> {
                            folder.remove();
                            return null;
                        },
                        false)
                .transform(removed -> Future.failedFuture(failure));
    }

    private Future<Void> write(LoadFolder folder) {
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            context.response().writeContinue();
        }
        OpenOptions anew = new OpenOptions().setCreateNew(true).setRead(false);
        return vertx.fileSystem()
                .open(folder.body().toString(), anew)
                .recover(failure -> Future.failedFuture(diskFailed(failure)))
                .compose(file -> copy(file)
                        .transform(copied -> file.close()
                                .transform(closed -> copied.failed()
                                        ? Future.failedFuture(copied.cause())
                                        : closed.failed()
                                                ? Future.failedFuture(diskFailed(closed.cause()))
                                                : requireContent())));
    }

    private Future<Void> copy(AsyncFile file) {
        Promise<Void> done = Promise.promise();
        request.exceptionHandler(gone -> done.tryFail(brokenOff(gone)));
        request.endHandler(end ->
                file.flush().onSuccess(done::tryComplete).onFailure(failure -> done.tryFail(diskFailed(failure))));
        request.handler(bytes -> {
            received += bytes.length();
            if (received > maxSize) {
                request.pause();
                done.tryFail(tooLarge(maxSize));
                return;
            }
            file.write(bytes).onFailure(failure -> {
                request.pause();
                done.tryFail(diskFailed(failure));
            });
            if (file.writeQueueFull()) {
                request.pause();
                file.drainHandler(drained -> request.resume());
            }
        });
        request.resume();
        return done.future();
    }

    private Future<Void> requireContent() {
        return received > 0
                ? Future.succeededFuture()
                : Future.failedFuture(
                        new RefusedUpload(400, ErrorCode.INVALID_INPUT, "The body is empty; right is the file itself"));
    }

    private RefusedUpload diskFailed(Throwable failure) {
        LOG.errorf(failure, "The data folder took no more of a file after %d bytes", received);
        return new RefusedUpload(
                507,
                ErrorCode.UNAVAILABLE,
                "The file cannot be kept: after " + received + " bytes the disk of the data folder took no more ("
                        + failure.getMessage() + "); nothing of it was kept");
    }

    private RefusedUpload brokenOff(Throwable failure) {
        LOG.infof("An upload broke off after %d bytes: %s", received, failure.getMessage());
        return new RefusedUpload(
                400, ErrorCode.INVALID_INPUT, "The file broke off after " + received + " bytes; send it again");
    }

    private static RefusedUpload tooLarge(long maxSize) {
        return new RefusedUpload(
                413,
                ErrorCode.INVALID_INPUT,
                "The file is larger than " + maxSize
                        + " bytes, which is the most that is taken; pack it with gzip, or raise chancery.loads.max-size");
    }
}
