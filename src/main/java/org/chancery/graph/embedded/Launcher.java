package org.chancery.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The main class of the database's own JVM: starts Neo4j, and ends it when the server that started it is gone, which
 * shows as the end of standard input.
 *
 * <p>Arguments: the database's home folder and the file with the password of its user {@code neo4j}. It shares no class
 * path with the server: only the JDK and Neo4j's jars are there.
 */
public final class Launcher {

    /** Within this time Neo4j must have stopped by itself; then the JVM is halted, and the next start recovers. */
    private static final Duration CLEAN_STOP = Duration.ofSeconds(8);

    private Launcher() {}

    /**
     * Starts the database and returns when it is up; its threads keep the JVM alive.
     *
     * @throws Exception what Neo4j threw while starting
     */
    public static void main(String[] args) throws Exception {
        daemon("server-watch", Launcher::stopWhenInputEnds);
        Path home = Path.of(args[0]);
        if (Files.notExists(home.resolve("data/databases/system"))) {
            setInitialPassword(home, Files.readString(Path.of(args[1])).strip());
        }
        String[] options = {"--home-dir=" + home, "--config-dir=" + home.resolve("conf"), "--console-mode"};
        endOnPanic(start(options));
        // Ctrl-C in a terminal reaches both processes: the server is to finish first, then it stops the database.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    }

    /** As Neo4j's own main class does, which does not tell of the database that it starts. */
    private static Object start(String... options) throws Exception {
        Class<?> type = Class.forName("org.neo4j.server.NeoBootstrapper");
        Object neo4j = Class.forName("org.neo4j.server.CommunityBootstrapper")
                .getConstructor()
                .newInstance();
        Class<?>[] parameters = {Class.forName("org.neo4j.server.Bootstrapper"), String[].class};
        Object code = call(type.getName(), "start", parameters, neo4j, options);
        if (!Integer.valueOf(0).equals(code)) {
            System.exit((Integer) code);
        }
        return type.getMethod("getDatabaseManagementService").invoke(neo4j);
    }

    /**
     * A database that panicked, as on a full disk, refuses every change until it is started again. The server does that when
     * this JVM ends, and what was committed is recovered then.
     */
    private static void endOnPanic(Object databases) throws Exception {
        Class<?> type = Class.forName("org.neo4j.graphdb.event.DatabaseEventListener");
        InvocationHandler listener = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(type, arguments);
            }
            if (method.getName().equals("databasePanic")) {
                System.err.println("Neo4j has failed in a way that only a new start mends, see its debug.log");
                Runtime.getRuntime().halt(1);
            }
            return null;
        };
        Class.forName("org.neo4j.dbms.api.DatabaseManagementService")
                .getMethod("registerDatabaseEventListener", type)
                .invoke(databases, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, listener));
    }

    private static void stopWhenInputEnds() {
        try {
            InputStream input = System.in;
            while (input.read() >= 0) {
                continue;
            }
        } catch (IOException gone) {
            System.err.println("Standard input broke: " + gone.getMessage());
        }
        daemon("halt", Launcher::haltAfterCleanStop);
        System.exit(0);
    }

    private static void haltAfterCleanStop() {
        try {
            Thread.sleep(CLEAN_STOP.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /** In this JVM, since an argument of neo4j-admin could be read in the list of processes. */
    private static void setInitialPassword(Path home, String password) throws Exception {
        // Left by a first start that ended before the database existed; the tool would refuse to replace it.
        Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
        Class<?> contextType = Class.forName("org.neo4j.cli.ExecutionContext");
        Object context = contextType.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
        Object code = call(
                "org.neo4j.cli.AdminTool",
                "execute",
                new Class<?>[] {contextType, String[].class},
                context,
                new String[] {"dbms", "set-initial-password", "--", password});
        if (!Integer.valueOf(0).equals(code)) {
            throw new IllegalStateException("The initial password could not be set: neo4j-admin ended with " + code);
        }
    }

    private static Object call(String type, String method, Class<?>[] parameters, Object... arguments)
            throws Exception {
        try {
            return Class.forName(type).getMethod(method, parameters).invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
