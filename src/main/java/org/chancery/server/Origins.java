package org.chancery.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chancery.api.ErrorCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose pages may open a WebSocket: browsers ask nobody before they do, unlike for other requests. */
@Singleton
class Origins {

    private final List<String> named;

    Origins(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named) {
        this.named = named.orElse(List.of());
    }

    /** What is said to a page of another site that was not named; without an {@code Origin} it was no page. */
    Optional<CodedError> strange(HttpServerRequest request) {
        List<String> origins = request.headers().getAll("Origin");
        if (origins.isEmpty()
                || (origins.size() == 1 && (named.contains(origins.get(0)) || isOwn(origins.get(0), request)))) {
            return Optional.empty();
        }
        return Optional.of(CodedError.of(
                ErrorCode.FORBIDDEN,
                "The Origin " + Shown.text(String.join(", ", origins)) + " is not this server's; right is "
                        + request.scheme() + "://" + request.authority()
                        + ", or one that quarkus.http.cors.origins names"));
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        HostAndPort own = request.authority();
        try {
            URI uri = URI.create(origin);
            return own != null
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && own.host().equalsIgnoreCase(uri.getHost())
                    && port(own.port(), request.scheme()) == port(uri.getPort(), uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int port(int given, String scheme) {
        return given > 0 ? given : scheme.equals("https") ? 443 : 80;
    }
}
