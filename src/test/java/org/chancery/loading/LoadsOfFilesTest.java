package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.loading.life.InterruptedLoads;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.ScriptedLoader;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a load of a file: from its turn to its end, whatever that is. */
@QuarkusTest
class LoadsOfFilesTest {

    private static final String LOAD = "query Q($id: ID!) { load(id: $id) { id kind source status startedAt finishedAt"
            + " read total created updated unchanged withdrawn rejected gaps mended message rowsPerSecond secondsLeft"
            + " spooledBytes } }";

    @Inject
    InterruptedLoads interrupted;

    @Inject
    Loads loads;

    @Test
    void aLoadIsShownWhileItGoesOnAndWhenItHasEnded() {
        String id = SentFile.script(
                "shown",
                "total 10",
                "spool 100",
                "create 3",
                "unchanged 2",
                "reject 1 =x",
                "gap 1",
                "mended 2",
                "wait",
                "create 4");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("shown"));
        load(id).body("data.load.kind", equalTo("RETRACTION"))
                .body("data.load.source", equalTo("script shown"))
                .body("data.load.status", equalTo("RUNNING"))
                .body("data.load.finishedAt", nullValue())
                .body("data.load.read", equalTo(6))
                .body("data.load.total", equalTo(10))
                .body("data.load.created", equalTo(3))
                .body("data.load.unchanged", equalTo(2))
                .body("data.load.rejected", equalTo(1))
                .body("data.load.gaps", equalTo(1))
                .body("data.load.mended", equalTo(2))
                .body("data.load.spooledBytes", equalTo(100))
                .body("data.load.rowsPerSecond", notNullValue())
                .body("data.load.secondsLeft", notNullValue());
        assertThat(SentFile.folder(id).resolve("spool/sorted")).exists();

        ScriptedLoader.release("shown");
        SentFile.ended(id)
                .body("kind", equalTo("RETRACTION"))
                .body("status", equalTo("DONE"))
                .body("startedAt", matchesPattern("\\d{4}-.*Z"))
                .body("finishedAt", matchesPattern("\\d{4}-.*Z"))
                .body("read", equalTo(10))
                .body("created", equalTo(7))
                .body("secondsLeft", nullValue())
                .body("spooledBytes", equalTo(100));
        load(id).body("data.load.status", equalTo("DONE"))
                .body("data.load.created", equalTo(7))
                .body("data.load.rowsPerSecond", notNullValue());
        assertThat(SentFile.folder(id)).doesNotExist();
    }

    @Test
    void howFarALoadIsIsKeptInTheGraphWhileItGoesOn() {
        String id = SentFile.script("kept", "create 3", "reject 2 early", "wait");
        SentFile.until(
                "the rejects to be there",
                () -> rejects(id, 5, null)
                                .extract()
                                .<List<?>>path("data.load.rejects.nodes")
                                .size()
                        == 2);
        ScriptedLoader.release("kept");
        SentFile.ended(id).body("status", equalTo("DONE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "damage | line 3 breaks off; what was written stays (3 rows)",
                "unavailable | UNAVAILABLE: The database is not answering; what was written stays (3 rows);"
                        + " the same file loaded again goes on from there"
            })
    void aLoadThatCannotGoOnFailsAndSaysWhy(String what, String message) {
        String id = SentFile.script("fails by " + what, "create 3", what);
        SentFile.ended(id)
                .body("status", equalTo("FAILED"))
                .body("created", equalTo(3))
                .body("message", equalTo(message));
    }

    @Test
    void aFaultIsToldByAnExecutionIdAlone() {
        String id = SentFile.script("faulty", "fault");
        SentFile.ended(id)
                .body("status", equalTo("FAILED"))
                .body("message", matchesPattern("Internal error; execution id [0-9a-f-]{36}; nothing was written; .*"));
    }

    @Test
    void aLoadIsCancelled() {
        String id = SentFile.script("cancelled", "create 3", "wait");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("cancelled"));
        cancel(id)
                .body("errors", nullValue())
                .body("data.cancelLoad.status", equalTo("RUNNING"))
                .body("data.cancelLoad.message", containsString("is to end"));
        SentFile.ended(id)
                .body("status", equalTo("CANCELLED"))
                .body("message", containsString("what was written stays (3 rows)"));
        cancel(id)
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].message", containsString("is over (CANCELLED)"));
        cancel("load.20200101-000000-000-ffff").body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    @Test
    void aLoadIsCancelledFromAnotherServer() {
        String id = SentFile.script("cancelled from afar", "wait");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("cancelled from afar"));
        assertThat(loads.cancel(id)).get().extracting(Load::status).isEqualTo(LoadStatus.RUNNING);
        SentFile.ended(id).body("status", equalTo("CANCELLED"));
    }

    @Test
    void twoLoadAtOnceAndAThirdWaitsAndCanBeCancelledMeanwhile() {
        String first = SentFile.script("first of three", "wait");
        String second = SentFile.script("second of three", "wait");
        SentFile.until(
                "both to go on",
                () -> ScriptedLoader.isWaiting("first of three") && ScriptedLoader.isWaiting("second of three"));
        String third = SentFile.script("third of three", "create 1");
        String fourth = SentFile.script("fourth of three", "create 1");
        SentFile.show(third)
                .body("status", equalTo("RUNNING"))
                .body("message", equalTo("It waits for its turn: others are loading"))
                .body("rowsPerSecond", nullValue());
        cancel(fourth).body("data.cancelLoad.status", equalTo("CANCELLED"));
        assertThat(SentFile.folder(fourth)).doesNotExist();

        ScriptedLoader.release("first of three");
        SentFile.ended(third).body("status", equalTo("DONE")).body("message", nullValue());
        ScriptedLoader.release("second of three");
        SentFile.ended(first).body("status", equalTo("DONE"));
        SentFile.ended(second).body("status", equalTo("DONE"));
        SentFile.show(fourth).body("status", equalTo("CANCELLED"));
    }

    @Test
    void rejectsAndNotesAreReadPageByPage() {
        String id = SentFile.script("paged", "reject 2500 v", "gap 3", "mended 2", "apart 1", "reject 1 last");
        SentFile.ended(id).body("rejected", equalTo(2501));
        String after = rejects(id, 200, null)
                .body("data.load.rejects.totalCount", equalTo(2501))
                .body("data.load.rejects.nodes", hasSize(200))
                .body("data.load.rejects.nodes.line", everyItem(equalTo(2)))
                .body("data.load.rejects.nodes[7].value", equalTo("v7"))
                .body("data.load.rejects.nodes[7].code", equalTo("INVALID_INPUT"))
                .body("data.load.rejects.nodes[7].candidates", hasSize(0))
                .extract()
                .path("data.load.rejects.pageInfo.endCursor");
        rejects(id, 1, after).body("data.load.rejects.nodes.value", contains("v200"));

        String notes =
                "query Q($id: ID!) { load(id: $id) { all: notes { totalCount nodes { kind line place value reason } }"
                        + " two: notes(kinds: [MENDED, GAP], first: 4) { totalCount pageInfo { hasNextPage endCursor }"
                        + " nodes { kind value } } none: notes(kinds: []) { nodes { kind } } } }";
        String end = Ask.query(notes, Map.of("id", id))
                .body("errors", nullValue())
                .body("data.load.all.totalCount", equalTo(6))
                .body("data.load.all.nodes.kind", contains("GAP", "GAP", "GAP", "MENDED", "MENDED", "APART"))
                .body("data.load.all.nodes.line", contains(3, 3, 3, 4, 4, 5))
                .body("data.load.all.nodes[5].reason", equalTo("is odd"))
                .body("data.load.two.totalCount", equalTo(5))
                .body("data.load.two.nodes.kind", contains("GAP", "GAP", "GAP", "MENDED"))
                .body("data.load.two.pageInfo.hasNextPage", equalTo(true))
                .body("data.load.none.nodes", hasSize(0))
                .extract()
                .path("data.load.two.pageInfo.endCursor");
        Ask.query(
                        "query Q($id: ID!, $end: String) { load(id: $id) {"
                                + " notes(kinds: [MENDED, GAP], first: 4, after: $end) { nodes { kind value } } } }",
                        Map.of("id", id, "end", end))
                .body("data.load.notes.nodes.value", contains("1"));
    }

    @Test
    void rejectsAreDownloadedAsAFileThatIsHarmlessInSpreadsheets() {
        String id = SentFile.script("downloaded", "reject 2100 v", "reject 1 =1+1", "reject 1 @a,\"b\"", "reject 1 -2");
        SentFile.ended(id).body("rejected", equalTo(2103));
        String csv = Ask.plain()
                .get("/loads/" + id + "/rejects.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + id + "-rejects.csv\""))
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(2104);
        assertThat(lines.get(0)).isEqualTo("line,place,value,code,reason");
        assertThat(lines.get(1)).isEqualTo("2,column,v0,INVALID_INPUT,is the reject 0");
        assertThat(lines.get(2100)).isEqualTo("2,column,v2099,INVALID_INPUT,is the reject 2099");
        assertThat(lines.get(2101)).startsWith("3,column,'=1+10,");
        assertThat(lines.get(2102)).startsWith("4,column,\"'@a,\"\"b\"\"0\",");
        assertThat(lines.get(2103)).startsWith("5,column,'-20,");
    }

    @Test
    void rejectsAreKeptUpToALimitAndCountedBeyond() {
        String id = SentFile.script("limited", "reject 5030 v", "say 1 it was long");
        SentFile.ended(id)
                .body("rejected", equalTo(5030))
                .body("message", equalTo("it was long; of 5030 rejects the first 5000 are kept"));
        rejects(id, 1, null).body("data.load.rejects.totalCount", equalTo(5000));
    }

    @Test
    void aCellOfAnyLengthIsKeptByItsBeginning() {
        String id = SentFile.script("long cell", "reject 1 " + "x".repeat(100_000));
        SentFile.ended(id);
        rejects(id, 1, null)
                .body("data.load.rejects.nodes[0].value", equalTo("x".repeat(300) + "… (100001 characters)"));
    }

    @Test
    void loadsAreListedNewestFirst() {
        String older = SentFile.script("older", "create 1");
        String newer = SentFile.script("newer", "create 1");
        SentFile.ended(older);
        SentFile.ended(newer);
        String list = "query Q($after: String) { loads(first: 1, after: $after) { totalCount nodes { id source }"
                + " pageInfo { hasNextPage endCursor } } }";
        String after = Ask.query(list)
                .body("errors", nullValue())
                .body("data.loads.nodes.id", contains(newer))
                .body("data.loads.totalCount", greaterThan(1))
                .body("data.loads.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.loads.pageInfo.endCursor");
        Ask.query(list, Map.of("after", after)).body("data.loads.nodes.source", contains("script older"));
        Ask.query(list, Map.of("after", "nonsense")).body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void aLongListOfLoadsTakesAsManyStatementsAsAShortOne() {
        for (int i = 0; i < 4; i++) {
            SentFile.ended(SentFile.script("counted " + i, "reject 3 v", "gap 2"));
        }
        assertThat(statements(4)).hasSameSizeAs(statements(1)).hasSize(4);
    }

    @Test
    void whatAServerThatIsGoneLeftRunningIsEndedAtTheNextStart() throws IOException {
        Load dead = new Load(
                Loads.newId(Instant.now()),
                LoadKind.RETRACTION,
                "a dead server's",
                LoadStatus.RUNNING,
                Instant.now(),
                null,
                7,
                9,
                7,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                1.0,
                2,
                0L);
        loads.note(dead);
        Path left = Files.createDirectories(SentFile.folder(dead.id()).resolve("spool"));
        Files.writeString(left.resolve("sorted"), "rows");
        Path others = Files.createDirectories(SentFile.folder("not-of-a-load"));
        String alive = SentFile.script("alive", "wait");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("alive"));

        interrupted.takeUp(true);

        SentFile.ended(dead.id())
                .body("status", equalTo("FAILED"))
                .body("finishedAt", notNullValue())
                .body("secondsLeft", nullValue())
                .body("read", equalTo(7))
                .body("message", containsString("load the file again"));
        assertThat(SentFile.folder(dead.id())).doesNotExist();
        assertThat(others).exists();
        assertThat(SentFile.folder(alive)).exists();
        Files.delete(others);
        ScriptedLoader.release("alive");
        SentFile.ended(alive).body("status", equalTo("DONE"));
    }

    @Test
    void aLoadOfAnotherServerIsDeadOnlyWhenItWasSilentForLong() {
        Load far = new Load(
                Loads.newId(Instant.now()),
                LoadKind.RETRACTION,
                "another server's",
                LoadStatus.RUNNING,
                Instant.now(),
                null,
                7,
                null,
                7,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                null,
                0L);
        loads.note(far);
        assertThat(loads.endInterrupted(java.time.Duration.ofMinutes(1), "silent"))
                .doesNotContain(far.id());
        SentFile.show(far.id()).body("status", equalTo("RUNNING"));
        assertThat(loads.endInterrupted(java.time.Duration.ZERO, "silent")).contains(far.id());
        SentFile.show(far.id()).body("status", equalTo("FAILED")).body("message", equalTo("silent"));
    }

    private static List<String> statements(int first) {
        CountedStatements.forget();
        Ask.query("{ loads(first: " + first + ") { nodes { id rejects { nodes { value } } notes { nodes { kind } }"
                        + " gaps: notes(kinds: [GAP]) { nodes { value } } } } }")
                .body("errors", nullValue())
                .body("data.loads.nodes", hasSize(first));
        return CountedStatements.noted();
    }

    private static ValidatableResponse load(String id) {
        return Ask.query(LOAD, Map.of("id", id)).body("errors", nullValue());
    }

    private static ValidatableResponse cancel(String id) {
        return Ask.query("mutation M($id: ID!) { cancelLoad(id: $id) { id status message } }", Map.of("id", id));
    }

    private static ValidatableResponse rejects(String id, int first, String after) {
        Map<String, Object> variables = new java.util.HashMap<>(Map.of("id", id, "first", first));
        variables.put("after", after);
        return Ask.query(
                        "query Q($id: ID!, $first: Int, $after: String) { load(id: $id) {"
                                + " rejects(first: $first, after: $after) { totalCount pageInfo { endCursor }"
                                + " nodes { line place value code reason candidates { id } } } } }",
                        variables)
                .body("errors", nullValue());
    }
}
