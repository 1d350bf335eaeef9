package org.chancery.server;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.chancery.server.access.OrganisationSignIn;

/** What browsers are told of every answer: nothing runs in it and no page shows it, unless it is a page that says otherwise. */
@Singleton
class SecurityHeaders {

    private static final int FIRST = -2000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Whom pages may ask. */
    private static final String OURSELVES = "connect-src 'self'";

    /** Whom they may ask where people sign in elsewhere: the issuer gives them their tokens. */
    private final Optional<String> issuerToo;

    SecurityHeaders(OrganisationSignIn organisation) {
        this.issuerToo = organisation.origin().map(origin -> OURSELVES + " " + origin);
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.addHeadersEndHandler(end -> complete(context));
            context.next();
        });
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        // What a script may do is told by the page that runs it; a worker would take this for its own.
        boolean script = String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).contains("javascript");
        if (!script && !headers.contains(POLICY)) {
            headers.set(POLICY, NOTHING);
        }
        issuerToo
                .filter(asked -> headers.contains(POLICY))
                .ifPresent(asked -> headers.set(POLICY, headers.get(POLICY).replace(OURSELVES, asked)));
        // Behind a proxy the connection from the browser is what counts; a browser takes it by TLS alone.
        if (context.request().isSSL() || "https".equals(context.request().getHeader("X-Forwarded-Proto"))) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
