package org.chancery.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client who never reads what he is sent, and has little room for it. */
public final class UnreadSocket implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LITTLE = 4096;

    private final Socket socket = new Socket();

    private UnreadSocket() throws IOException {
        socket.setReceiveBufferSize(LITTLE);
        socket.connect(new InetSocketAddress("localhost", Ask.port()));
    }

    /** Connects and asks for a file. */
    public static UnreadSocket of(String path) throws IOException {
        UnreadSocket unread = new UnreadSocket();
        unread.socket
                .getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + Ask.port() + "\r\nAuthorization: "
                                + Ask.authorization() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return unread;
    }

    /** Connects and subscribes. */
    public UnreadSocket(String subscription) throws IOException {
        this();
        OutputStream out = socket.getOutputStream();
        out.write(("GET /graphql HTTP/1.1\r\nHost: localhost:" + Ask.port()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        awaitUpgrade();
        out.write(frame(Map.of("type", "connection_init")));
        out.write(frame(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", subscription))));
        out.flush();
    }

    private void awaitUpgrade() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new AssertionError(head.toString());
        }
    }

    /** A text frame as RFC 6455 has it of a client: masked, here with zeros. */
    private static byte[] frame(Map<String, Object> message) throws IOException {
        byte[] text = JSON.writeValueAsBytes(message);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (text.length < 126) {
            frame.write(0x80 | text.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(text.length >> 8);
            frame.write(text.length);
        }
        frame.write(new byte[4]);
        frame.write(text);
        return frame.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
