package org.chancery.bench;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.rollcall.RollCallFiles;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/**
 * A generated export of five million rows, those of a roll call far apart, loaded by a server with a heap of 512 MB (the
 * profile sets it): seconds, rows a second, and the size of the spool.
 */
@QuarkusTest
class FlatMemoryBench {

    private static final int ROLL_CALLS = 26_000;
    private static final int TOGETHER = 1_000;

    @Inject
    RollCallFiles files;

    @Test
    void loadsFiveMillionRows() throws IOException {
        Path work = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
        List<String> members = Ask.answer("{ countries(filter: {memberOn: \"2025-01-01\"}) { nodes { code } } }", Map.of())
                .at("/data/countries/nodes")
                .findValuesAsText("code");
        Path file = written(work.resolve("five-million.csv"), members);
        LoadProgress progress = new LoadProgress(remark -> {});
        long start = System.nanoTime();
        files.open(new ReceivedFile(file, ReceivedFile.Packing.NONE, work.resolve("spool")))
                .load(progress);
        double seconds = (System.nanoTime() - start) / 1e9;
        String figure = "%d rows (%d MB) in %.0f s, %.0f a second; created %d; heap at most %d MB; spool %d MB"
                .formatted(
                        progress.read(),
                        Files.size(file) >> 20,
                        seconds,
                        progress.read() / seconds,
                        progress.created(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        progress.spooled() >> 20);
        System.out.println(figure);
        Files.writeString(work.resolve("flat-memory.txt"), figure + "\n");
    }

    private static Path written(Path to, List<String> members) throws IOException {
        LocalDate first = LocalDate.of(2030, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write("undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title\n");
            for (int block = 0; block < ROLL_CALLS; block += TOGETHER) {
                for (int m = 0; m < members.size(); m++) {
                    for (int n = block; n < block + TOGETHER; n++) {
                        out.write("F%d,%s,,%s,%s,%d,A/RES/%d/%d,Measure %d of a generated record\n"
                                .formatted(
                                        n,
                                        members.get(m),
                                        "YYYNAX".charAt((n * 31 + m * 7) % 6),
                                        first.plusDays(n / 4),
                                        85 + n / 1460,
                                        85 + n / 1460,
                                        1 + n % 1460,
                                        n));
                    }
                }
            }
        }
        return to;
    }
}
