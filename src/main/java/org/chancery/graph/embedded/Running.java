package org.chancery.graph.embedded;

import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one database of this JVM. In development each live reload loads these classes anew, and the new ones must find the
 * database that the old ones started: so what is known of it is kept in the JVM's system properties, in types of the
 * JDK only. That also keeps the {@link Process} reachable, whose collection would close the database's input.
 */
final class Running {

    private static final String KEY = "chancery.embedded-database";

    private final Map<String, Object> values;

    private Running(Map<String, Object> values) {
        this.values = values;
    }

    static Optional<Running> find() {
        return Optional.ofNullable(properties().get(KEY)).map(found -> {
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) found;
            return new Running(values);
        });
    }

    static Running create(FileChannel lock, int boltPort, String password) {
        Map<String, Object> values = new ConcurrentHashMap<>();
        values.put("lock", lock);
        values.put("boltPort", boltPort);
        values.put("password", password);
        values.put("firstAnswer", new CompletableFuture<Void>());
        values.put("phase", DatabaseState.Phase.STARTING.name());
        properties().put(KEY, values);
        return new Running(values);
    }

    private static Properties properties() {
        return System.getProperties();
    }

    /** Lets the data folder go; after this a database can be started anew in this JVM. */
    void forget() {
        properties().remove(KEY, values);
    }

    FileChannel lock() {
        return (FileChannel) values.get("lock");
    }

    int boltPort() {
        return (Integer) values.get("boltPort");
    }

    String password() {
        return (String) values.get("password");
    }

    Process process() {
        return (Process) values.get("process");
    }

    void process(Process process) {
        values.put("process", process);
    }

    /** Done when the database first answered; failed with the one line where it never did. */
    @SuppressWarnings("unchecked")
    CompletableFuture<Void> firstAnswer() {
        return (CompletableFuture<Void>) values.get("firstAnswer");
    }

    boolean stopping() {
        return values.containsKey("stopping");
    }

    void stopping(boolean yes) {
        values.put("stopping", yes);
    }

    DatabaseState state() {
        return new DatabaseState(
                DatabaseState.Phase.valueOf((String) values.get("phase")), (String) values.get("lastFailure"));
    }

    void phase(DatabaseState.Phase phase) {
        values.put("phase", phase.name());
    }

    void lastFailure(String line) {
        values.put("lastFailure", line);
    }

    /** What spawning and stopping take turns on. */
    Object turn() {
        return values;
    }
}
