package org.chancery.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a request comes straight from this machine and from no other site's page. Only such a one may change
 * anything, as long as nobody can say who he is.
 */
@Singleton
class LocalAccess {

    private static final List<String> FORWARDING_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final Set<String> ownHosts;

    LocalAccess(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.ownHosts = Set.of("localhost", "127.0.0.1", "::1").contains(bare(host))
                ? Set.of("localhost", "127.0.0.1", "::1")
                : Set.of("localhost", "127.0.0.1", "::1", bare(host));
    }

    /** Why this request may not change anything; empty where it may. */
    Optional<String> refusal(HttpServerRequest request) {
        if (!isLoopback(request.connection().remoteAddress())) {
            return Optional.of("changes are accepted from this machine only, and the request came from another");
        }
        for (String header : FORWARDING_HEADERS) {
            if (request.headers().contains(header)) {
                return Optional.of("changes are accepted only straight from this machine, and the header " + header
                        + " says that the request was forwarded");
            }
        }
        return strangeHost(request).or(() -> strangeOrigin(request));
    }

    /** A name in {@code Host} that is not this server's: another site's, pointed at this machine. */
    private Optional<String> strangeHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        HostAndPort authority = request.authority();
        if (hosts.size() <= 1 && authority != null && isOwn(authority.host(), authority.port(), request)) {
            return Optional.empty();
        }
        return Optional.of("the Host " + shown(hosts.isEmpty() ? null : String.join(", ", hosts))
                + " is not this server's; right is " + own(request));
    }

    /** A page of another site; without an {@code Origin} it was no page. */
    Optional<String> strangeOrigin(HttpServerRequest request) {
        List<String> origins = request.headers().getAll("Origin");
        if (origins.isEmpty() || (origins.size() == 1 && isOwn(origins.get(0), request))) {
            return Optional.empty();
        }
        return Optional.of("the Origin " + shown(String.join(", ", origins)) + " is not this server's; right is "
                + request.scheme() + "://" + own(request) + ", or none");
    }

    private boolean isOwn(String origin, HttpServerRequest request) {
        try {
            URI uri = URI.create(origin);
            return request.scheme().equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && isOwn(uri.getHost(), uri.getPort(), request);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isOwn(String host, int port, HttpServerRequest request) {
        int meant = port > 0 ? port : request.isSSL() ? 443 : 80;
        return ownHosts.contains(bare(host)) && meant == request.localAddress().port();
    }

    private static String own(HttpServerRequest request) {
        return "localhost:" + request.localAddress().port();
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }

    private static String shown(String header) {
        return header == null ? "(none)" : Shown.text(header);
    }

    private static boolean isLoopback(SocketAddress peer) {
        try {
            return peer != null
                    && peer.hostAddress() != null
                    && InetAddress.getByName(peer.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
