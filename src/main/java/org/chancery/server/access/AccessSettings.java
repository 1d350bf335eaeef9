package org.chancery.server.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Who may do what: {@code chancery.access}. */
@ConfigMapping(prefix = "chancery.access")
public interface AccessSettings {

    /** Who may ask. */
    @WithDefault("open")
    Reading reading();

    /** Whether the schema is told, by {@code __schema}, by its file, and by errors that say what there is. */
    @WithDefault("true")
    boolean introspection();

    /** Whether the page for queries, GraphiQL, is there. */
    @WithDefault("true")
    boolean graphiql();

    /** The key of whoever may change the graph; without one the data folder keeps it. */
    Optional<String> key();

    /** How people sign in to the explorer with their organisation's own sign-in. */
    SignIn signIn();

    /** As whom the explorer asks an issuer of OpenID Connect for tokens: {@code chancery.access.sign-in}. */
    interface SignIn {

        /** The public client that the explorer is to the issuer; without one the explorer takes the key alone. */
        Optional<String> client();

        /** The issuer as browsers reach it; the one whose tokens are taken, unless it is named here. */
        Optional<URI> issuer();

        /** What is asked for; some issuers want another word for tokens that can be renewed. */
        @WithDefault("openid")
        String scope();
    }

    /** Who may ask: anybody, or only who says who he is. */
    enum Reading {
        OPEN,
        CLOSED
    }
}
