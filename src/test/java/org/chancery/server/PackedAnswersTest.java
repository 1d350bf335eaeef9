package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.chancery.testing.Ask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PackedAnswersTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D",
                "/graphql/schema.graphql",
                "/export/facts",
                "/export/roll-calls"
            })
    void whoTakesItPackedGetsTheSameInLess(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path, "identity");
        HttpResponse<byte[]> packed = get(path, "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(plain.headers().allValues("Content-Encoding")).doesNotContain("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        assertThat(unpacked(packed)).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Encoding", encoding)
                .header("Accept", "*/*")
                .header("Authorization", Ask.authorization())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
