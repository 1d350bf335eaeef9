package org.chancery.server;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What browsers are told of every answer: nothing runs in it and no page shows it, unless it is a page that says otherwise. */
@Singleton
class SecurityHeaders {

    private static final int FIRST = -2000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.addHeadersEndHandler(end -> complete(context));
            context.next();
        });
    }

    private static void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        // What a script may do is told by the page that runs it; a worker would take this for its own.
        boolean script = String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).contains("javascript");
        if (!script && !headers.contains(POLICY)) {
            headers.set(POLICY, NOTHING);
        }
        // Behind a proxy the connection from the browser is what counts; a browser takes it by TLS alone.
        if (context.request().isSSL() || "https".equals(context.request().getHeader("X-Forwarded-Proto"))) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
