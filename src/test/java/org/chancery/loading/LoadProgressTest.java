package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.testing.EventLoops;
import org.chancery.testing.GraphQlSocket;
import org.chancery.testing.ScriptedLoader;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;

/** A load as a subscription follows it. */
@QuarkusTest
class LoadProgressTest {

    private static final String UNKNOWN = "load.20200101-000000-000-ffff";

    private static final String PROGRESS =
            "subscription S($id: ID!) { loadProgress(id: $id) { id status created rejects { nodes { value } } } }";

    @Test
    void aLoadIsFollowedFromWhereItIsToItsEnd() throws InterruptedException {
        String id = SentFile.script("followed", "create 3", "wait", "create 4", "reject 1 v");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("followed"));
        EventLoops.forget();
        List<JsonNode> loads = new ArrayList<>();
        try (GraphQlSocket socket = new GraphQlSocket(PROGRESS, Map.of("id", id))) {
            loads.add(progress(socket.next()));
            assertThat(loads.get(0).get("status").asText()).isEqualTo("RUNNING");
            assertThat(loads.get(0).get("created").asInt()).isEqualTo(3);
            ScriptedLoader.release("followed");
            JsonNode message = socket.next();
            while (message.get("type").asText().equals("next")) {
                loads.add(progress(message));
                message = socket.next();
            }
            assertThat(message.get("type").asText()).isEqualTo("complete");
        }
        JsonNode last = loads.get(loads.size() - 1);
        assertThat(last.get("status").asText()).isEqualTo("DONE");
        assertThat(last.get("created").asInt()).isEqualTo(7);
        assertThat(last.at("/rejects/nodes/0/value").asText()).isEqualTo("v0");
        assertThat(loads.stream().filter(l -> l.get("status").asText().equals("DONE")))
                .hasSize(1);
        allWasDoneByWorkers();
    }

    @Test
    void aLoadThatIsOverIsToldOnce() throws InterruptedException {
        String id = SentFile.script("over", "create 1");
        SentFile.ended(id);
        EventLoops.forget();
        try (GraphQlSocket socket = new GraphQlSocket(PROGRESS, Map.of("id", id))) {
            assertThat(progress(socket.next()).get("status").asText()).isEqualTo("DONE");
            assertThat(socket.next().get("type").asText()).isEqualTo("complete");
        }
        allWasDoneByWorkers();
    }

    @Test
    void aLoadThatThereIsNotIsNotFound() throws InterruptedException {
        try (GraphQlSocket socket = new GraphQlSocket(PROGRESS, Map.of("id", UNKNOWN))) {
            JsonNode message = socket.next();
            assertThat(message.get("type").asText()).isEqualTo("error");
            assertThat(message.toString()).contains("\"code\":\"NOT_FOUND\"").contains(UNKNOWN);
        }
    }

    private static void allWasDoneByWorkers() {
        assertThat(EventLoops.done()).anyMatch(what -> what.contains("MATCH"));
        assertThat(EventLoops.onEventLoops()).isEmpty();
    }

    private static JsonNode progress(JsonNode message) {
        assertThat(message.get("type").asText()).as(message.toString()).isEqualTo("next");
        assertThat(message.at("/payload/errors").isMissingNode())
                .as(message.toString())
                .isTrue();
        return message.at("/payload/data/loadProgress");
    }
}
