package org.chancery.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a load is: a bar in a terminal, a line every few seconds elsewhere. */
final class ShownProgress implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final long UNKNOWN = -1;

    private final PrintStream out;
    private final ProgressBar bar;
    private Instant nextLine = Instant.MIN;

    ShownProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.bar = terminal
                ? ProgressBar.builder()
                        .setTaskName("Loading")
                        .setInitialMax(UNKNOWN)
                        .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                        .setUnit(" rows", 1)
                        .showSpeed()
                        .setConsumer(new ConsoleProgressBarConsumer(out))
                        .build()
                : null;
    }

    void show(JsonNode load) {
        long read = load.get("read").asLong();
        long total = load.get("total").asLong(UNKNOWN);
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(read);
            bar.setExtraMessage(said(load));
        } else if (Instant.now().isAfter(nextLine)) {
            nextLine = Instant.now().plus(BETWEEN_LINES);
            out.printf("Loading: %,d rows read%s%s%n", read, total < 0 ? "" : " of %,d".formatted(total), said(load));
        }
    }

    private static String said(JsonNode load) {
        StringBuilder said = new StringBuilder();
        if (load.get("rejected").asLong() > 0) {
            said.append(", %,d rejected".formatted(load.get("rejected").asLong()));
        }
        if (load.hasNonNull("secondsLeft")) {
            said.append(", %,d s left".formatted(load.get("secondsLeft").asLong()));
        }
        if (load.hasNonNull("message")) {
            said.append(". ").append(load.get("message").asText());
        }
        return said.toString();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
