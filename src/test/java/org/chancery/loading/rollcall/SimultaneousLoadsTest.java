package org.chancery.loading.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.ExportFile;
import org.chancery.testing.ExportFile.Edition;
import org.chancery.testing.RollCalls;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One file sent twice, before the first load of it is done. */
@QuarkusTest
class SimultaneousLoadsTest {

    private static final int ROLL_CALLS = 900;
    private static final int VOTES_EACH = 9;

    @Inject
    RollCalls rollCalls;

    @AfterEach
    void forget() {
        rollCalls.removeOf("rollcall.undl-S");
    }

    @Test
    void twoLoadsOfTheSameFileAtOnceGiveEachRollCallOnce() {
        ExportFile export = new ExportFile(Edition.GENERAL_ASSEMBLY);
        for (int n = 1; n <= ROLL_CALLS; n++) {
            export.rollCall(
                    "S" + n,
                    "2041-10-05",
                    "95",
                    "A/RES/95/" + n,
                    "Moorings, part " + n,
                    "Y USA FRA GBR JPN, N RUS CHN, A IND BRA, X BEL");
        }
        byte[] file = export.bytes();

        List<String> loads = List.of(sent(file), sent(file));

        int created = 0;
        int unchanged = 0;
        for (String id : loads) {
            SentFile.ended(id).body("status", equalTo("DONE")).body("rejected", equalTo(0));
            created += SentFile.show(id).extract().<Integer>path("created");
            unchanged += SentFile.show(id).extract().<Integer>path("unchanged");
        }
        assertThat(created).isEqualTo(ROLL_CALLS * VOTES_EACH);
        assertThat(unchanged).isEqualTo(ROLL_CALLS * VOTES_EACH);
        var answer = Ask.answer(
                "{ rollCalls(filter: {session: \"95\"}, first: 1) { totalCount nodes { votes { totalCount } } } }",
                Map.of());
        assertThat(answer.at("/data/rollCalls/totalCount").asInt()).isEqualTo(ROLL_CALLS);
        assertThat(answer.at("/data/rollCalls/nodes/0/votes/totalCount").asInt())
                .isEqualTo(VOTES_EACH);
    }

    private static String sent(byte[] file) {
        return SentFile.to("text/csv")
                .body(file)
                .post("/loads/roll-calls")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
