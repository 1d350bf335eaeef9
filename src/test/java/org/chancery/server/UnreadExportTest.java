package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.testing.Ask;
import org.chancery.testing.Retract;
import org.chancery.testing.SentFacts;
import org.chancery.testing.SentFile;
import org.chancery.testing.UnreadSocket;
import org.junit.jupiter.api.Test;

/** An export that is larger than what a connection takes on its way, fetched by clients who read it and who do not. */
@QuarkusTest
class UnreadExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ARTICLES = 8;

    /** Three bytes each in UTF-8, and about as many as a text may have. */
    private static final String LONG_TEXT = "文".repeat(499_900);

    @Test
    void whoReadsNothingOfItHoldsNoThreadForLongAndWhoReadsItMayAskAgain() throws IOException, InterruptedException {
        List<String> ids = IntStream.range(0, ARTICLES)
                .mapToObj(n -> "article.unreadby-" + n)
                .toList();
        SentFacts.ended("application/json", file(ids)).body("rejected", equalTo(0));
        try (UnreadSocket unread = UnreadSocket.of("/export/facts")) {
            SentFile.until("a thread waits for the client", UnreadExportTest::aThreadWaits);
            SentFile.until("it waits no longer", () -> !aThreadWaits());
        }
        HttpClient keepsItsConnection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        assertThat(lines(keepsItsConnection)).isGreaterThanOrEqualTo(ARTICLES);
        assertThat(lines(keepsItsConnection)).isGreaterThanOrEqualTo(ARTICLES);
        ids.forEach(id -> Retract.article(id).body("data.retractArticle.status", equalTo("DONE")));
    }

    private static String file(List<String> ids) throws JsonProcessingException {
        return JSON.writeValueAsString(ids.stream()
                .map(id -> Map.of("article", Map.of("id", id, "title", id, "text", LONG_TEXT + id, "keepText", true)))
                .toList());
    }

    private static boolean aThreadWaits() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(SentLines.class.getName())
                        && frame.getMethodName().equals("send"));
    }

    private static long lines(HttpClient client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + Ask.port() + "/export/facts"))
                .header("Authorization", Ask.authorization())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().count();
    }
}
