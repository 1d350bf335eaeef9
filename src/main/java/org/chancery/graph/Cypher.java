package org.chancery.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of {@code cypher/queries}, by the name of their file without its ending: {@code meeting/who-met}. */
final class Cypher {

    private static final Map<String, String> STATEMENTS = new ConcurrentHashMap<>();

    private Cypher() {}

    static String named(String name) {
        return STATEMENTS.computeIfAbsent(name, Cypher::read);
    }

    private static String read(String name) {
        String path = "cypher/queries/" + name + ".cypher";
        try (InputStream in = Cypher.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no statement " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
