package org.chancery.server;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads {@code /} and {@code /graphiql} to the page {@code /graphiql/}, with a 302 that keeps the query string. The page
 * itself is a static file of the web build.
 */
@ApplicationScoped
class Pages {

    private static final String GRAPHIQL = "/graphiql/";

    void register(@Observes Router router) {
        // As patterns, since the path "/graphiql" would match "/graphiql/" too and lead to itself for ever.
        leadToGraphiql(router, "/");
        leadToGraphiql(router, "/graphiql");
    }

    private static void leadToGraphiql(Router router, String path) {
        Handler<RoutingContext> redirect = context -> redirect(context, GRAPHIQL);
        router.routeWithRegex(HttpMethod.GET, path).handler(redirect);
        router.routeWithRegex(HttpMethod.HEAD, path).handler(redirect);
    }

    private static void redirect(RoutingContext context, String page) {
        String query = context.request().query();
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, query == null ? page : page + "?" + query)
                .end();
    }
}
