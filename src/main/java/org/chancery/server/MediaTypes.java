package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The media types of GraphQL over HTTP, what a request may be and what its answer is; and how such headers are read. */
final class MediaTypes {

    static final String JSON = "application/json";
    /** Its answers say by their status whether anything was executed; plain JSON's are always 200. */
    static final String GRAPHQL = "application/graphql-response+json";

    private static final Set<String> REQUESTS = Set.of(JSON, GRAPHQL);
    private static final Set<String> CHARSETS = Set.of("utf-8", "\"utf-8\"", "utf8");

    private MediaTypes() {}

    /** Whether the body is JSON in UTF-8. Anything else any web page could send here without being asked first. */
    static boolean isRequest(HttpServerRequest request) {
        List<String> given = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (given.size() != 1) {
            return false;
        }
        return REQUESTS.contains(parts(given.get(0), ";").get(0)) && isUtf8(given.get(0));
    }

    /** Whether a content type is in UTF-8, or does not say. */
    static boolean isUtf8(String contentType) {
        return parts(contentType, ";").stream()
                .skip(1)
                .filter(parameter -> parameter.startsWith("charset="))
                .allMatch(charset -> CHARSETS.contains(charset.substring("charset=".length())));
    }

    /** What the answer is: plain JSON, unless only the other is wanted. */
    static String answer(HttpServerRequest request) {
        List<String> wanted = request.headers().getAll(HttpHeaders.ACCEPT).stream()
                .flatMap(header -> parts(header, ",").stream())
                .map(range -> parts(range, ";").get(0))
                .toList();
        return wanted.contains(GRAPHQL) && !wanted.contains(JSON) ? GRAPHQL : JSON;
    }

    /** The parts of a header, without blanks around them and in lower case. */
    static List<String> parts(String header, String separator) {
        return Arrays.stream(header.split(separator, -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
