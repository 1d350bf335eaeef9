package org.chancery.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** Answers of what is no GraphQL: an error has the form that it has there, and a status that says the same. */
final class Answers {

    /** Where a request has the code of the error that it was answered with. */
    static final String CODE = "org.chancery.error";

    /** What a refused upload may still send; more of it is worth a connection. */
    private static final long MOST_IGNORED = 1L << 30;

    private Answers() {}

    /** Does something, and answers with the error where it fails. */
    static void orError(RoutingContext context, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            error(context, e);
        }
    }

    /** Answers with what a failure is to the one who asked. */
    static void error(RoutingContext context, Throwable failure) {
        if (failure instanceof RefusedUpload refused) {
            error(context, refused.status(), CodedError.of(refused.code(), refused.getMessage(), refused.details()));
        } else if (failure instanceof ChanceryException known && known.code() != ErrorCode.INTERNAL) {
            error(context, status(known.code()), CodedError.of(known.code(), known.getMessage(), known.details()));
        } else {
            error(context, 500, ErrorCodes.internal(failure));
        }
    }

    static void error(RoutingContext context, int status, CodedError error) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        context.put(CODE, error.getExtensions().get("code"));
        ignoreRest(context.request());
        GraphQlHandler.answer(context, status, error);
    }

    /** A client that still sends would not read the answer if the connection were closed at once. */
    private static void ignoreRest(HttpServerRequest request) {
        long[] ignored = {0};
        try {
            request.handler(bytes -> {
                ignored[0] += bytes.length();
                if (ignored[0] > MOST_IGNORED) {
                    request.connection().close();
                }
            });
            request.exceptionHandler(gone -> {});
            request.resume();
        } catch (IllegalStateException ended) {
            // Nothing is left of it to ignore. It may end at any time, so asking before would not do.
            return;
        }
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> 404;
            case INVALID_INPUT, AMBIGUOUS_NAME -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case TOO_COSTLY -> 429;
            case UNAVAILABLE -> 503;
            case TIMEOUT -> 504;
            case INTERNAL -> 500;
        };
    }
}
