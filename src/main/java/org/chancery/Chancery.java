package org.chancery;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.inject.spi.CDI;
import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.command.BackupCommand;
import org.chancery.command.LoadCommand;
import org.chancery.command.SentKey;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.chancery.graph.embedded.EmbeddedSettings;
import org.chancery.graph.embedded.Port;
import org.chancery.graph.embedded.StartFailure;
import org.chancery.loading.verify.Verification;
import org.chancery.server.access.EditorKey;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The server: the embedded database, unless another one is configured, and then the application. */
@QuarkusMain
public final class Chancery {

    private static final String SERVE = "";
    private static final String MIGRATE = "migrate";
    private static final String VERIFY = "verify";
    private static final String ROTATE_KEY = "rotate-key";

    private Chancery() {}

    /**
     * Runs until it is stopped, or with the argument {@code migrate} only brings the graph up to date: its schema, and the
     * facts that come with the project. With {@code verify} it then compares the graph with a rebuild from its accounts, and
     * exits with 1 where they differ. With {@code load} and a file it only sends that to a running server, with
     * {@code backup} and {@code restore} and a folder it only moves all that was ever loaded from or to one; with
     * {@code rotate-key} it only makes another key, which a running server takes at once. Exits with 1 and one line on
     * standard error where it cannot start.
     */
    public static void main(String[] args) {
        try {
            Config config = ConfigProvider.getConfig();
            toARunningServer(config, args).ifPresent(System::exit);
            if (command(args).equals(ROTATE_KEY)) {
                sayWhereToSignIn(config, EditorKey.rotated(config));
                System.exit(0);
            }
            EditorKey.configured(config);
            if (!command(args).equals(SERVE)) {
                System.setProperty("quarkus.http.host-enabled", "false");
                System.setProperty("quarkus.http.port", "0");
            }
            provideDatabase(config);
            traceIfWanted(config);
        } catch (StartFailure failure) {
            say(failure);
            System.exit(1);
        }
        Quarkus.run(Serving.class, args);
    }

    /** Carries out what is asked of a server that runs already, and gives the exit code; empty where it is none of that. */
    private static OptionalInt toARunningServer(Config config, String... args) {
        if (args.length == 0 || !List.of("load", "backup", "restore").contains(args[0])) {
            return OptionalInt.empty();
        }
        List<String> arguments = List.of(args).subList(1, args.length);
        boolean terminal = isTerminal(System.console());
        SentKey key =
                new SentKey(EditorKey.configured(config), EditorKey.file(config).path());
        BackupCommand backups = new BackupCommand(System.out, System.err, terminal, key);
        return OptionalInt.of(
                switch (args[0]) {
                    case "backup" -> backups.backup(arguments);
                    case "restore" -> backups.restore(arguments);
                    default -> new LoadCommand(System.out, System.err, terminal, key).run(arguments);
                });
    }

    /** Says where to go once the server answers, and then serves until it is stopped. */
    public static final class Serving implements QuarkusApplication {

        @Override
        public int run(String... args) {
            switch (command(args)) {
                case MIGRATE -> {
                    sayUpToDate();
                    return 0;
                }
                case VERIFY -> {
                    return verified();
                }
                default -> sayWhereToGo(ConfigProvider.getConfig());
            }
            Quarkus.waitForExit();
            return 0;
        }
    }

    private static String command(String... args) {
        String command = String.join(" ", args);
        if (!List.of(SERVE, MIGRATE, VERIFY, ROTATE_KEY).contains(command)) {
            throw new StartFailure(
                    "there is no command \"%s\"; give migrate, verify, rotate-key, load with a file, backup or restore with a folder, or nothing to serve"
                            .formatted(command));
        }
        return command;
    }

    private static int verified() {
        Verification.Result result =
                CDI.current().select(Verification.class).get().verify(System.out::println);
        System.out.printf(
                "%,d accounts give %,d facts, people and organizations; %,d differences.%n",
                result.accounts(), result.facts(), result.differences());
        if (result.changes() > 0) {
            System.out.printf("The graph was changed %,d times meanwhile; verify again.%n", result.changes());
        }
        System.out.println("Digest: " + result.digest());
        return result.differences() == 0 ? 0 : 1;
    }

    /** Since Java 22 there is a console where there is no terminal too, and it can be asked. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private static void sayUpToDate() {
        System.out.println("The graph is up to date.");
    }

    private static void sayWhereToGo(Config config) {
        String server = address(config);
        System.out.println("Chancery answers.");
        System.out.println("  The explorer:                    " + server);
        System.out.println("  GraphiQL, with example queries:  " + server + "/graphiql");
        System.out.println("  GraphQL:                         " + server + "/graphql");
        if (EmbeddedNeo4j.running().isPresent()) {
            System.out.println("  Data folder:                     "
                    + EmbeddedSettings.from(config).dataDir());
        }
        EditorKey key = CDI.current().select(EditorKey.class).get();
        if (key.isMadeNow()) {
            key.now().ifPresent(made -> sayWhereToSignIn(config, made));
        }
    }

    private static void sayWhereToSignIn(Config config, String key) {
        System.out.println("To ask takes nothing, to change the graph takes a key. This link signs the explorer in:");
        System.out.println("  " + address(config) + "/#key=" + key);
        if (EditorKey.configured(config).isEmpty()) {
            System.out.println("The key is kept in " + EditorKey.file(config).path());
        }
    }

    private static String address(Config config) {
        return "http://localhost:"
                + config.getOptionalValue("quarkus.http.port", String.class).orElse("8080");
    }

    private static void provideDatabase(Config config) {
        Optional<EmbeddedNeo4j> running = EmbeddedNeo4j.running();
        if (running.isEmpty()
                && config.getOptionalValue("quarkus.neo4j.uri", String.class).isPresent()) {
            return;
        }
        EmbeddedNeo4j database = running.orElseGet(() -> start(config));
        database.driverConfiguration().forEach(System::setProperty);
    }

    /** Only where it is told to whom: without an endpoint, traces would be made for nobody. */
    private static void traceIfWanted(Config config) {
        if (config.getOptionalValue("chancery.traces.endpoint", String.class).isPresent()) {
            System.setProperty("quarkus.otel.sdk.disabled", "false");
        }
    }

    private static EmbeddedNeo4j start(Config config) {
        // In development the port may be Quarkus's own already, from before a reload.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            requireFreePort(config);
        }
        EmbeddedNeo4j database = EmbeddedNeo4j.start(EmbeddedSettings.from(config), failure -> {
            say(failure);
            // The application may be waiting for the database within its own start, which no orderly exit interrupts;
            // there is nothing to save either.
            Runtime.getRuntime().halt(1);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop-database"));
        return database;
    }

    private static void stop(EmbeddedNeo4j database) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.stop();
        }
        database.stop();
    }

    private static void requireFreePort(Config config) {
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1");
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        if (port > 0 && !Port.isFree(host, port)) {
            throw new StartFailure(
                    "port %d on %s is in use by another program, or not this machine's; stop that program, or choose another port with QUARKUS_HTTP_PORT"
                            .formatted(port, host));
        }
    }

    private static void say(StartFailure failure) {
        System.err.println("chancery: " + failure.getMessage());
        System.err.flush();
    }
}
