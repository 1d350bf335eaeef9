package org.chancery.server;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

/**
 * Who sent a request.
 *
 * @param address where from: an IP address, the client's own where a proxy that is trusted says so
 */
record Caller(SecurityIdentity identity, String address) {

    /** Where an execution's context has its caller. */
    static final String KEY = "org.chancery.caller";

    String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    static Caller of(RoutingContext context) {
        return new Caller(Access.identity(context), address(context.request()));
    }

    static String address(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return remote == null ? "unknown" : remote.hostAddress();
    }
}
