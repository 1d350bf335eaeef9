package org.chancery.graph.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.chancery.testing.ExportFile;

/** A file of roll calls that is sent to a server, and the load that it becomes. */
final class SentRecord {

    static final int ROLL_CALLS = 4000;
    static final String VOTES = "Y USA FRA GBR JPN DNK NOR SWE BEL, N RUS CHN KEN, A IND BRA MEX, X CHL POL AFG";
    static final int VOTES_EACH = 17;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerProcess server;
    private final String id;

    private SentRecord(ServerProcess server, String id) {
        this.server = server;
        this.id = id;
    }

    /** As a user would send it, its roll calls those of a session; gives the load once it has begun. */
    static SentRecord send(ServerProcess server, int session) throws IOException, InterruptedException {
        return send(server, session, ROLL_CALLS);
    }

    /** The same with so many roll calls. */
    static SentRecord send(ServerProcess server, int session, int rollCalls) throws IOException, InterruptedException {
        ExportFile export = new ExportFile(ExportFile.Edition.GENERAL_ASSEMBLY);
        for (int n = 1; n <= rollCalls; n++) {
            export.rollCall(
                    "K" + session + "-" + n,
                    "2043-01-01",
                    "" + session,
                    "A/RES/" + session + "/" + n,
                    "Harbours, part " + n,
                    VOTES);
        }
        HttpResponse<String> answer = HTTP.send(
                server.request("/loads/roll-calls")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(export.bytes()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return new SentRecord(server, JSON.readTree(answer.body()).at("/id").asText());
    }

    /** What the load has come to. */
    JsonNode now() throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(server.request("/loads/" + id).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    /** The same load as another server tells of it. */
    SentRecord on(ServerProcess other) {
        return new SentRecord(other, id);
    }

    JsonNode ended() throws IOException, InterruptedException {
        ServerProcess.await(
                "the load ends",
                Duration.ofMinutes(2),
                () -> !now().at("/status").asText().equals("RUNNING"));
        return now();
    }
}
