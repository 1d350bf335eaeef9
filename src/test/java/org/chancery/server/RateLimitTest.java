package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.server.limit.RateLimit;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/** Who asks too often without saying who he is. */
@QuarkusTest
class RateLimitTest {

    private static final int A_MINUTE = 600;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    @Test
    void anAddressThatAsksTooOftenWaitsAndNobodyElseDoes() throws IOException {
        List<String> answers = answersTo("127.0.0.31", A_MINUTE + 50);
        assertThat(answers.subList(0, A_MINUTE)).allMatch(answer -> answer.startsWith("200"));
        String last = answers.get(answers.size() - 1);
        assertThat(last)
                .startsWith("429")
                .containsPattern("(?i)retry-after: \\d+")
                .contains("\"code\":\"TOO_COSTLY\"", "chancery.limits.requests-per-minute");
        assertThat(answersTo("127.0.0.32", 1)).allMatch(answer -> answer.startsWith("200"));
    }

    @Test
    void allAddressesOfANetworkOfIpv6AreOne() {
        assertThat(RateLimit.network("2001:db8:0:1::5")).isEqualTo(RateLimit.network("2001:db8:0:1:ffff::6"));
        assertThat(RateLimit.network("2001:db8:0:1::5")).isNotEqualTo(RateLimit.network("2001:db8:0:2::5"));
        assertThat(RateLimit.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    /** Asks one question after the other on one connection, without waiting for answers. */
    private static List<String> answersTo(String address, int times) throws IOException {
        String question = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost:" + Ask.port() + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", Ask.port(), InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((question + "\r\n")
                            .repeat(times - 1)
                            .concat(question + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            List<String> answers = new ArrayList<>();
            for (String answer : STATUS.matcher(all).replaceAll("\u0000$1").split("\u0000")) {
                if (!answer.isEmpty()) {
                    answers.add(answer);
                }
            }
            assertThat(answers).hasSize(times);
            return answers;
        }
    }
}
