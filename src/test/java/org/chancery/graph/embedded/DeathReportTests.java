package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeathReportTests {

    @TempDir
    Path root;

    DataFolder folder;
    DeathReport report;

    @BeforeEach
    void create() throws IOException {
        folder = new DataFolder(root);
        folder.create();
        report = new DeathReport(
                new EmbeddedSettings(root, MemorySize.mebibytes(16), MemorySize.mebibytes(8), List.of(), root, false),
                folder);
    }

    @Test
    void tooLittleMemoryNamesTheSettings() throws IOException {
        assertThat(afterPrinting("Terminating due to java.lang.OutOfMemoryError: Java heap space"))
                .contains("too little memory", "16m", "chancery.database.heap");
    }

    @Test
    void aHeapThatTheJvmCannotReserveIsTooLittleMemory() throws IOException {
        assertThat(afterPrinting(
                        "Error occurred during initialization of VM",
                        "Could not reserve enough space for 104857600000KB object heap"))
                .contains("too little memory");
    }

    @Test
    void aStoreFormatThatNeo4jDoesNotKnowIsSaidToBeNewer() throws IOException {
        assertThat(afterPrinting(
                        "2026-01-01 00:00:00.000+0000 ERROR Failed to start Neo4j on localhost:7474.",
                        "java.lang.RuntimeException: Error starting Neo4j database server",
                        "\tat org.neo4j.Some.where(Some.java:1)",
                        "Caused by: java.lang.IllegalArgumentException: Unknown store version 'record-future-9.1'"))
                .contains("record-future-9.1", "newer");
    }

    @Test
    void anyOtherEndGivesItsLastCauseAndItsLog() throws IOException {
        assertThat(afterPrinting(
                        "2026-01-01 00:00:00.000+0000 INFO  Starting...",
                        "java.lang.RuntimeException: outer",
                        "\tat org.neo4j.Some.where(Some.java:1)",
                        "Caused by: org.neo4j.io.SomeException: the disk is full",
                        "\t... 19 more",
                        "2026-01-01 00:00:00.000+0000 INFO  Stopped."))
                .contains(
                        "ended with code 3: the disk is full", folder.console().toString());
    }

    @Test
    void anEndWithoutAWordSaysSo() {
        assertThat(report.ofDead(137).getMessage()).contains("137", "it said nothing");
    }

    @Test
    void onlyWhatWasLoggedSinceTheStartCounts() throws IOException {
        String old = "ERROR Failed to start DatabaseId{1[neo4j]}\n";
        Files.writeString(folder.debugLog(), old);
        assertThat(report.ofDatabase(old.length())).isEmpty();
        assertThat(report.ofDatabase(0)).isPresent();
    }

    private String afterPrinting(String... lines) throws IOException {
        Files.writeString(folder.console(), String.join("\n", lines));
        String line = report.ofDead(3).getMessage();
        assertThat(line).doesNotContain("\n", "Exception:", "\tat ");
        return line;
    }
}
