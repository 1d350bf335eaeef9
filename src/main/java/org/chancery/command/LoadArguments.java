package org.chancery.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be loaded, as which kind, and by which server.
 *
 * @param kind as it stands in the server's paths
 * @param server without a slash at its end
 */
record LoadArguments(Path file, String kind, String server) {

    /** The server that is meant where none is named. */
    static final String SERVER = "http://localhost:8080";

    private static final String USAGE =
            "right is: load FILE [--kind roll-calls|meetings|facts|articles] [--server " + SERVER + "]";

    /** @throws CommandFailure where the arguments are not these, or there is no such file */
    static LoadArguments of(List<String> arguments) throws CommandFailure {
        String file = null;
        String kind = "roll-calls";
        String server = SERVER;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--kind")) {
                kind = value(arguments, ++i, argument, USAGE);
            } else if (argument.equals("--server")) {
                server = value(arguments, ++i, argument, USAGE);
            } else if (argument.startsWith("--")) {
                throw new CommandFailure("there is no option " + argument + "; " + USAGE);
            } else if (file != null) {
                throw new CommandFailure("one file at a time is loaded, and \"" + argument + "\" is another; " + USAGE);
            } else {
                file = argument;
            }
        }
        if (file == null) {
            throw new CommandFailure("no file is named; " + USAGE);
        }
        if (!kind.matches("[a-z-]+")) {
            throw new CommandFailure("\"" + kind + "\" is no kind; " + USAGE);
        }
        return new LoadArguments(readable(file), kind, address(server));
    }

    /** The value of an option, which stands behind it. */
    static String value(List<String> arguments, int i, String option, String usage) throws CommandFailure {
        if (i >= arguments.size()) {
            throw new CommandFailure(option + " lacks its value; " + usage);
        }
        return arguments.get(i);
    }

    private static Path readable(String file) throws CommandFailure {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CommandFailure("there is no file \"" + file + "\" that can be read");
        }
        return path;
    }

    /** The address of a server without a slash at its end. */
    static String address(String server) throws CommandFailure {
        try {
            URI uri = URI.create(server);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return server.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException noAddress) {
            throw noServer(server);
        }
        throw noServer(server);
    }

    private static CommandFailure noServer(String server) {
        return new CommandFailure(
                "\"" + server + "\" is no address of a server; right is one such as http://localhost:8080");
    }
}
