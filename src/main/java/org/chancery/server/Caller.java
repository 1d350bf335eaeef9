package org.chancery.server;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
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

    /** Who asks through a WebSocket, on whose thread this must be called. */
    static Caller known(CurrentIdentityAssociation identity) {
        SecurityIdentity known =
                identity.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        return new Caller(
                known == null
                        ? QuarkusSecurityIdentity.builder().setAnonymous(true).build()
                        : known,
                "a WebSocket");
    }

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
