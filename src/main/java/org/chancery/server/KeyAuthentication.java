package org.chancery.server;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.chancery.api.Role;
import org.chancery.server.access.EditorKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes who sends the key as {@code Authorization: Bearer …} for the editor. */
@Singleton
class KeyAuthentication implements HttpAuthenticationMechanism {

    /** The attribute that keeps what was sent, a {@link TokenCredential}. */
    static final String KEY = "chancery.editor-key";

    private static final String SCHEME = "Bearer ";

    private final EditorKey key;
    private final Access access;
    private final boolean tokensToo;

    KeyAuthentication(
            EditorKey key,
            Access access,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean tokensToo) {
        this.key = key;
        this.access = access;
        this.tokensToo = tokensToo;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        String given = authorization.substring(SCHEME.length()).strip();
        return Uni.createFrom()
                .completionStage(() -> context.vertx()
                        .executeBlocking(() -> key.is(given), false)
                        .toCompletionStage())
                .map(right -> identity(given, right));
    }

    private SecurityIdentity identity(String given, boolean right) {
        if (right) {
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(Role.EDITOR))
                    .addAttribute(KEY, new TokenCredential(given, "bearer"))
                    .addRole(Role.EDITOR)
                    .build();
        }
        if (tokensToo) {
            return null;
        }
        throw new AuthenticationFailedException();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"));
    }

    /** With the error in the form that all errors have. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        // A key that comes by a WebSocket comes when the request has been answered.
        if (context.get(GraphQlEndpoint.UPGRADED) == null) {
            access.wrongKey(context);
        }
        return Uni.createFrom().item(true);
    }

    /** Before that of tokens, which would take the key for a bad one of its own. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
