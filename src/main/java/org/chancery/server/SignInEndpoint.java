package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.chancery.server.access.OrganisationSignIn;

/**
 * Tells pages how people sign in with their organisation, {@code GET /sign-in}: an object with {@code issuer},
 * {@code client} and {@code scope}, which is empty where the key alone is taken. Anybody may ask, as he is not signed in yet.
 */
@Singleton
class SignInEndpoint {

    private final Gate gate;
    private final OrganisationSignIn organisation;

    SignInEndpoint(Gate gate, OrganisationSignIn organisation) {
        this.gate = gate;
        this.organisation = organisation;
    }

    void register(@Observes Router router) {
        router.get("/sign-in").order(Access.KNOWN).handler(gate::count).handler(context -> {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            context.json(organisation.offer().<Object>map(offer -> offer).orElse(Map.of()));
        });
    }
}
