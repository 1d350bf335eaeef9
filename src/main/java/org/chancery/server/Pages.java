package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The addresses of the web pages, which are static files of the web build: {@code /} and every page of the explorer give
 * its one page, which tells by the address what to show; {@code /graphiql} leads to {@code /graphiql/}, with a 302 that
 * keeps the query string. What is no page here is not found.
 */
@ApplicationScoped
class Pages {

    private static final String EXPLORER = "/index.html";
    private static final String EXPLORED =
            "/(person|meeting|place|organization|resolution|roll-call|article|country|agreement|connections|load)/.+"
                    + "|/(claims|agreement|connections|network|read|load|merge|signed-in)";
    private static final String GRAPHIQL = "/graphiql/";

    private final Access access;

    Pages(Access access) {
        this.access = access;
    }

    void register(@Observes Router router) {
        router.routeWithRegex("/graphiql(/.*)?").order(Access.KNOWN).handler(access::graphiql);
        // As patterns, since the path "/graphiql" would match "/graphiql/" too and lead to itself for ever.
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            router.routeWithRegex(method, "/graphiql").handler(Pages::leadToGraphiql);
            router.routeWithRegex(method, EXPLORED).handler(context -> context.reroute(EXPLORER));
        }
    }

    private static void leadToGraphiql(RoutingContext context) {
        String query = context.request().query();
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, query == null ? GRAPHIQL : GRAPHIQL + "?" + query)
                .end();
    }
}
