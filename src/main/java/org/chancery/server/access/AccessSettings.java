package org.chancery.server.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
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

    /** Who may ask: anybody, or only who says who he is. */
    enum Reading {
        OPEN,
        CLOSED
    }
}
