package org.chancery.testing;

import java.util.stream.Stream;

/** What the server under test tells Prometheus. */
public final class ScrapedMetrics {

    private ScrapedMetrics() {}

    /** All that has a label, of this metric and with these labels, added up. */
    public static double value(String metric, String... labels) {
        return text().lines()
                .filter(line ->
                        line.startsWith(metric + "{") && Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(
                        line.substring(line.indexOf('}') + 1).strip().split(" ")[0]))
                .sum();
    }

    /** A label as it stands in a line. */
    public static String label(String name, String value) {
        return name + "=\"" + value + "\"";
    }

    /** The whole of it. */
    public static String text() {
        return Ask.plain()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
