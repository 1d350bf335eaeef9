package org.chancery.server;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * Who sent a request, as far as it matters to what he may do.
 *
 * @param refusal why he may not change anything; empty where he may
 */
record Caller(Optional<String> refusal) {

    /** Where an execution's context has its caller; one without came in by a way that only reads. */
    static final String KEY = "org.chancery.caller";

    static Caller of(HttpServerRequest request, LocalAccess access) {
        return new Caller(access.refusal(request));
    }
}
