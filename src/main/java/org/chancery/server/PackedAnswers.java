package org.chancery.server;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends what is text packed to whoever takes that, also files that are sent while they are made. */
@Singleton
class PackedAnswers {

    private static final int FIRST = -2000;

    private final Set<String> mediaTypes;

    PackedAnswers(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.addHeadersEndHandler(end -> HttpCompressionHandler.compressIfNeeded(context, mediaTypes));
            context.next();
        });
    }
}
