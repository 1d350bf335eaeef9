package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chancery.testing.GraphQlSocket;

/** Has a sign-in of its own by OpenID Connect, whose tokens list groups, and a server that answers nobody else and tells little. */
final class Organisation implements AutoCloseable {

    static final String KEY = "the-key-of-both-servers";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final OidcWiremockTestResource issuer = new OidcWiremockTestResource();
    private final String address = issuer.start().get("keycloak.url");

    /** What its server is started with. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OIDC_TENANT_ENABLED", "true",
                "QUARKUS_OIDC_AUTH_SERVER_URL", address + "/realms/quarkus",
                "QUARKUS_OIDC_TOKEN_AUDIENCE", "chancery",
                "QUARKUS_OIDC_ROLES_ROLE_CLAIM_PATH", "groups",
                "QUARKUS_HTTP_AUTH_ROLES_MAPPING_FACTDESK", "editor",
                "CHANCERY_ACCESS_KEY", KEY,
                "CHANCERY_ACCESS_READING", "closed",
                "CHANCERY_ACCESS_INTROSPECTION", "false",
                "CHANCERY_ACCESS_GRAPHIQL", "false");
    }

    /** Whoever has a token may ask, whose token has the group may change, and the key is right beside them. */
    void assertThatItIsKnownWhoAsks(ServerProcess server) throws Exception {
        String reader = token("alice", 60, "readers");
        String editor = token("bo", 60, "factdesk");
        String question = "/graphql?query={__typename}";
        assertThat(server.status(question, "")).isEqualTo(401);
        for (String known : new String[] {reader, editor, KEY}) {
            assertThat(server.status(question, known)).isEqualTo(200);
        }
        for (String wrong : new String[] {token("bo", -60, "factdesk"), "no.token.atall", KEY + "s"}) {
            assertThat(server.status(question, wrong)).isEqualTo(401);
        }
        assertThat(server.status("/loads/load.x", reader)).isEqualTo(403);
        assertThat(server.status("/loads/load.x", editor)).isEqualTo(404);
        String change = "mutation { retractArticle(id: \\\"article.none\\\") { id } }";
        assertThat(asked(server, reader, change)).contains("FORBIDDEN");
        assertThat(asked(server, editor, change)).contains("NOT_FOUND");
    }

    void assertThatTheSchemaIsNotTold(ServerProcess server) throws Exception {
        assertThat(asked(server, KEY, "{ __schema { types { name } } }")).contains("FORBIDDEN");
        assertThat(asked(server, KEY, "{ ...S } fragment S on Query { __type(name: \\\"Person\\\") { name } }"))
                .contains("FORBIDDEN");
        assertThat(asked(server, KEY, "{ rollCalls(order: NEWST) { totalCount } }"))
                .contains("INVALID_INPUT")
                .doesNotContain("NEWEST");
        assertThat(server.status("/graphql/schema.graphql", KEY)).isEqualTo(404);
        assertThat(server.status("/graphiql", KEY)).isEqualTo(404);
    }

    void assertThatASubscriptionEndsWithItsToken(ServerProcess server) throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.connected(server.port)) {
            socket.init(Map.of("authorization", "Bearer " + token("alice", 3, "readers")));
            socket.acknowledged();
            socket.subscribe("subscription { factsLoaded { id } }");
            assertThat(socket.closed()).isEqualTo(1008);
        }
    }

    private static String asked(ServerProcess server, String token, String query)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String token(String name, int seconds, String group) {
        long now = Instant.now().getEpochSecond();
        return Jwt.preferredUserName(name)
                .groups(Set.of(group))
                .audience("chancery")
                .issuer("https://server.example.com")
                .issuedAt(now - 120)
                .expiresAt(now + seconds)
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    @Override
    public void close() {
        issuer.stop();
    }
}
