package org.chancery.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A wire to a database: nobody listens at its end until it is laid, and it can fall silent without being cut. */
final class Wire implements AutoCloseable {

    private static final int BYTES = 8192;

    private final int port;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore flowing = new Semaphore(1);

    Wire() throws IOException {
        this.port = ServerProcess.freePort();
    }

    String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    void lay(String database) throws IOException {
        URI to = URI.create(database);
        ServerSocket end = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        open.add(end);
        threads.execute(() -> {
            try {
                while (true) {
                    Socket near = end.accept();
                    Socket far = new Socket();
                    open.addAll(List.of(near, far));
                    far.connect(new InetSocketAddress(to.getHost(), to.getPort()));
                    threads.execute(() -> carry(near, far));
                    threads.execute(() -> carry(far, near));
                }
            } catch (IOException closed) {
                close();
            }
        });
    }

    /** What is sent from now on stays on the way, until it speaks again. */
    void fallSilent() {
        flowing.acquireUninterruptibly();
    }

    void speakAgain() {
        flowing.release();
    }

    /** Ends what is open; whoever calls again is put through. */
    void cut() {
        for (AutoCloseable each : open) {
            if (each instanceof Socket) {
                close(each);
                open.remove(each);
            }
        }
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception alreadyClosed) {
            // Closed is what it is to be.
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] bytes = new byte[BYTES];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                flowing.acquireUninterruptibly();
                flowing.release();
                out.write(bytes, 0, read);
            }
        } catch (IOException cut) {
            // The other direction ends too: both sockets are closed.
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        open.forEach(Wire::close);
    }
}
