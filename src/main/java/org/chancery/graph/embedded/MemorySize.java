package org.chancery.graph.embedded;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory, written as Neo4j and the JVM write it: {@code 512m}, {@code 2g}, {@code 65536k} or bytes. */
public record MemorySize(long bytes) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})([kKmMgG]?)");

    /**
     * Reads a size that is configured under {@code name}.
     *
     * @throws StartFailure where the text is not a size
     */
    public static MemorySize parse(String name, String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new StartFailure(
                    "%s is \"%s\", which is no amount of memory; write it like 512m or 2g".formatted(name, text));
        }
        long unit = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "k" -> 1L << 10;
            case "m" -> 1L << 20;
            case "g" -> 1L << 30;
            default -> 1L;
        };
        return new MemorySize(Long.parseLong(matcher.group(1)) * unit);
    }

    static MemorySize mebibytes(long count) {
        return new MemorySize(count << 20);
    }

    MemorySize plus(MemorySize other) {
        return new MemorySize(bytes + other.bytes);
    }

    MemorySize atMost(MemorySize limit) {
        return bytes <= limit.bytes ? this : limit;
    }

    /** As the JVM and Neo4j take it: in whole mebibytes where it is that, else in kibibytes. */
    @Override
    public String toString() {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + "m" : (bytes >> 10) + "k";
    }
}
