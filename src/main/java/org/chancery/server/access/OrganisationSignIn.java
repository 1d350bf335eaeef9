package org.chancery.server.access;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An organisation's own sign-in, as its people use it in the explorer. */
@Singleton
public class OrganisationSignIn {

    private final Optional<Offer> offer;

    OrganisationSignIn(
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean takesTokens) {
        AccessSettings.SignIn asked = settings.signIn();
        this.offer = asked.client()
                .filter(client -> takesTokens)
                .flatMap(client -> asked.issuer().map(issuer -> new Offer(issuer, client, asked.scope())));
    }

    /**
     * What a page needs to know to have somebody signed in, none of it secret.
     *
     * @param issuer where people sign in
     * @param client as whom the page asks there
     * @param scope what it asks for
     */
    public record Offer(URI issuer, String client, String scope) {}

    /** Empty where the explorer takes the key alone. */
    public Optional<Offer> offer() {
        return offer;
    }

    /** The scheme, host and port of the issuer, which pages must be let ask. */
    public Optional<String> origin() {
        return offer.map(Offer::issuer).map(issuer -> issuer.getScheme() + "://" + issuer.getAuthority());
    }
}
