package org.chancery.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports are free to listen on. */
public final class Port {

    /** Below the ports that systems give to outgoing connections: a restarted database finds its port still free. */
    private static final int LOWEST = 17_000;

    private static final int HIGHEST = 31_999;
    private static final int TRIES = 200;

    private Port() {}

    /** A port for Bolt that is free now. */
    static int choose() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (isFree("127.0.0.1", port)) {
                return port;
            }
        }
        throw new StartFailure("no free port between %d and %d on 127.0.0.1 for the database, in %d tries"
                .formatted(LOWEST, HIGHEST, TRIES));
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
