package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the database's JVM is started. */
record DatabaseProcess(EmbeddedSettings settings, DataFolder folder, int boltPort) {

    /** Its manifest names Neo4j's jars beside it. */
    static final String LAUNCHER = "chancery-launcher.jar";

    /**
     * The classes of Neo4j as the JVM that built the distribution read them, which spares a start two seconds. Another JVM,
     * or other jars, and it is not used.
     */
    private static final String CLASSES = "../classes.jsa";

    private static final MemorySize INITIAL_HEAP = MemorySize.mebibytes(128);

    /** Starts the process; its standard input stays open until this server ends, and its end stops the database. */
    Process spawn() throws IOException {
        Files.writeString(folder.configuration(), configuration());
        return new ProcessBuilder(command())
                .directory(settings.lib().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.console().toFile())
                .start();
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                // One user's graph on a laptop: half the resident memory of G1, at the same speed.
                "-XX:+UseSerialGC",
                "-Xms" + INITIAL_HEAP.atMost(settings.heap()),
                "-Xmx" + settings.heap(),
                // Room for the classes of a start: each time it grows, all of the heap is collected.
                "-XX:MetaspaceSize=160m",
                // Optimize only what is really hot: the second compiler takes a core of two while it starts, and a
                // second more.
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=20000",
                "-XX:Tier4CompileThreshold=100000",
                "-XX:Tier4BackEdgeThreshold=400000",
                // A database that ran out of memory answers wrongly or never; it is started again instead.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + folder.home().resolve("logs/hs_err_%p.log"),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
        if (Files.exists(settings.lib().resolve(CLASSES))) {
            command.add("-XX:SharedArchiveFile=" + CLASSES);
        }
        command.addAll(settings.javaOptions());
        command.addAll(List.of(
                "-cp",
                LAUNCHER,
                Launcher.class.getName(),
                folder.home().toString(),
                folder.passwordFile().toString()));
        return command;
    }

    private String configuration() {
        return """
                # Written by Chancery at every start.
                server.http.enabled=false
                server.https.enabled=false
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.memory.pagecache.size=%s
                server.directories.import=import
                dbms.usage_report.enabled=false
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=32m
                db.tx_log.rotation.retention_policy=2 files
                db.checkpoint.interval.time=20s
                internal.dbms.bolt.netty_server_shutdown_quiet_period=0
                """.formatted(boltPort, boltPort, settings.pageCache());
    }
}
