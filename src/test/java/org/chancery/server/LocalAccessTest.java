package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server that listens everywhere, which the one under test elsewhere does not. */
class LocalAccessTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void listenEverywhere() throws Exception {
        LocalAccess access = new LocalAccess("0.0.0.0");
        server = vertx.createHttpServer()
                .requestHandler(request ->
                        request.response().end(access.refusal(request).orElse("may")))
                .listen(0, "0.0.0.0")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void thisMachineMayChange() throws Exception {
        assertThat(asked("127.0.0.1")).isEqualTo("may");
        assertThat(asked("localhost")).isEqualTo("may");
    }

    @Test
    void anotherMachineMayNot() throws Exception {
        Optional<InetAddress> outer = outerAddress();
        assumeTrue(outer.isPresent(), "this machine has no address but loopback");

        assertThat(asked(outer.get().getHostAddress())).contains("from this machine only");
    }

    private String asked(String host) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + server.actualPort() + "/"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Optional<InetAddress> outerAddress() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }
}
