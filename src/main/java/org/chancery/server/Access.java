package org.chancery.server;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.chancery.api.ErrorCode;
import org.chancery.api.Role;
import org.chancery.server.access.AccessSettings;
import org.chancery.server.access.AuditLog;
import org.chancery.server.access.EditorKey;

/** Whether somebody may do something, and what is said to who may not. */
@Singleton
class Access {

    /** After Quarkus knows who asks, before everything that reads a body. */
    static final int KNOWN = -50;

    private static final String WRONG_KEY =
            "The key or token is not valid, or not any more; right is the key in the file"
                    + " editor.key of the server's data folder";

    private static final String NO_KEY =
            "This takes a key: send the header Authorization: Bearer KEY, with the key in the file"
                    + " editor.key of the server's data folder";

    private final AccessSettings settings;
    private final EditorKey key;
    private final AuditLog audit;

    Access(AccessSettings settings, EditorKey key, AuditLog audit) {
        this.key = key;
        this.audit = audit;
        this.settings = settings;
    }

    /** Lets through who may change the graph. */
    void editor(RoutingContext context) {
        SecurityIdentity who = identity(context);
        if (who.hasRole(Role.EDITOR)) {
            context.next();
        } else if (who.isAnonymous()) {
            noteRefusal(context, Caller.of(context).name(), ErrorCode.UNAUTHENTICATED);
            challenge(context, NO_KEY);
        } else {
            noteRefusal(context, Caller.of(context).name(), ErrorCode.FORBIDDEN);
            Answers.error(context, 403, notAnEditor());
        }
    }

    /** Tells who sent a key or token that is not valid. */
    void wrongKey(RoutingContext context) {
        noteRefusal(context, "unknown", ErrorCode.UNAUTHENTICATED);
        challenge(context, WRONG_KEY);
    }

    private void noteRefusal(RoutingContext context, String who, ErrorCode code) {
        HttpMethod method = context.request().method();
        if (method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            audit.note(
                    who,
                    Caller.address(context.request()),
                    method + " " + Shown.cut(context.normalizedPath()),
                    code.name());
        }
    }

    /** @throws UnauthorizedException where this one came with a key that was changed since */
    void requireStill(SecurityIdentity who) {
        TokenCredential sent = who.getAttribute(KeyAuthentication.KEY);
        if (sent != null && !key.is(sent.getToken())) {
            throw new UnauthorizedException(WRONG_KEY);
        }
    }

    /** Lets through what tells of the schema, where that is told. */
    void schema(RoutingContext context) {
        if (settings.introspection()) {
            context.next();
        } else {
            Answers.error(context, 404, noIntrospection());
        }
    }

    /** Lets through to the page for queries, where there is one. */
    void graphiql(RoutingContext context) {
        if (settings.graphiql()) {
            context.next();
        } else {
            Answers.error(
                    context,
                    404,
                    CodedError.of(ErrorCode.NOT_FOUND, "GraphiQL is switched off here (chancery.access.graphiql)"));
        }
    }

    boolean tellsTheSchema() {
        return settings.introspection();
    }

    static CodedError noIntrospection() {
        return CodedError.of(
                ErrorCode.FORBIDDEN, "What the schema has is not told here (chancery.access.introspection)");
    }

    /** Whether this one may not even ask. */
    boolean mayNotRead(SecurityIdentity who) {
        return settings.reading() == AccessSettings.Reading.CLOSED && who.isAnonymous();
    }

    static SecurityIdentity identity(RoutingContext context) {
        return ((QuarkusHttpUser) context.user()).getSecurityIdentity();
    }

    static CodedError noKey() {
        return CodedError.of(ErrorCode.UNAUTHENTICATED, NO_KEY);
    }

    static CodedError notAnEditor() {
        return CodedError.of(
                ErrorCode.FORBIDDEN, "This takes the role " + Role.EDITOR + ", which whoever asks does not have");
    }

    /** Answers that whoever asks must say who he is. */
    static void challenge(RoutingContext context) {
        challenge(context, NO_KEY);
    }

    private static void challenge(RoutingContext context, String why) {
        context.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
        Answers.error(context, 401, CodedError.of(ErrorCode.UNAUTHENTICATED, why));
    }
}
