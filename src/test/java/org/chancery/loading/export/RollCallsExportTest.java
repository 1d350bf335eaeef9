package org.chancery.loading.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.testing.Ask;
import org.chancery.testing.ExportFile;
import org.chancery.testing.ExportFile.Edition;
import org.chancery.testing.LoadedFiles;
import org.chancery.testing.RollCalls;
import org.chancery.testing.SentFile;
import org.chancery.testing.UnvotesFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is exported of roll calls gives, when it is loaded, what was there. */
@QuarkusTest
class RollCallsExportTest {

    private static final String SYMBOL = "A/RES/95/7";
    private static final String OURS = "-E95";

    @Inject
    LoadedFiles files;

    @Inject
    RollCalls rollCalls;

    @AfterEach
    void forget() {
        rollCalls.removeOf("rollcall.undl-E95");
        rollCalls.removeOf("rollcall.unvotes-E95");
    }

    @Test
    void anExportGivesBackTheRollCallsOfEverySource() {
        files.load(new ExportFile(Edition.GENERAL_ASSEMBLY)
                .rollCall(
                        "E951",
                        "2040-10-05",
                        "95",
                        SYMBOL,
                        "\"Lighthouses\": of the world #1 : resolution / adopted by the General Assembly",
                        "Y USA FRA GBR JPN SWE, N RUS CHN, A IND, X BEL")
                .bytes());
        UnvotesFile unvotes = new UnvotesFile()
                .rollCall(
                        "E952",
                        "95",
                        "2040-10-04",
                        "R/95/7",
                        "0,0",
                        "Lighthouses",
                        "yes United States|US;France|FR;United Kingdom|GB;Japan|JP;Sweden|SE, no Russia|RU;China|CN, abstain India|IN");
        files.load(unvotes.zip(), Packing.ZIP);
        String export = export();
        String ours = export.lines().filter(line -> line.contains(OURS)).collect(Collectors.joining("\n"));
        assertThat(ours.lines()).hasSize(2);

        forget();
        load(ours).body("rejected", equalTo(0)).body("gaps", equalTo(0));

        assertThat(export()).isEqualTo(export);
    }

    @Test
    void whatIsThereAlreadyIsUnchangedWhateverWasLoadedBefore() {
        JsonPath load = load(export()).extract().jsonPath();
        assertThat(List.of(load.getInt("created"), load.getInt("updated"), load.getInt("rejected")))
                .as(load.prettify())
                .containsOnly(0);
        assertThat(load.getInt("unchanged")).isPositive();
    }

    private static ValidatableResponse load(String export) {
        String id = Ask.plain()
                .contentType("application/yaml")
                .body(export.getBytes(StandardCharsets.UTF_8))
                .post("/loads/roll-calls")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return SentFile.ended(id).body("status", equalTo("DONE"));
    }

    private static String export() {
        return Ask.plain()
                .get("/export/roll-calls")
                .then()
                .statusCode(200)
                .contentType("application/yaml; charset=utf-8")
                .extract()
                .asString();
    }
}
