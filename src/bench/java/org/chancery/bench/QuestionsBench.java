package org.chancery.bench;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.rollcall.RollCallFiles;
import org.junit.jupiter.api.Test;

/** Ten questions about the record over HTTP, with the whole of {@code unvotes} loaded: the median and the 99th percentile. */
@QuarkusTest
class QuestionsBench {

    private static final int ROUNDS = 200;
    private static final int UNCOUNTED = 40;

    @Inject
    RollCallFiles files;

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("one roll call by symbol", "{ resolution(symbol: \"67/32\") { title rollCalls { date counted { yes no abstain } } } }");
        questions.put("who voted no", "{ whoVoted(resolution: \"68/262\", position: NO) { name } }");
        questions.put("all votes in a roll call", "{ resolution(symbol: \"68/262\") { rollCalls { votes(first: 200) { nodes { country { name } position } } } } }");
        questions.put("a country's last 20 votes", "{ country(id: \"India\") { votes { nodes { position rollCall { title } } } } }");
        questions.put("roll calls by words", "{ rollCalls(filter: {text: \"western sahara\"}) { totalCount nodes { title date } } }");
        questions.put("the closest votes of a session", "{ rollCalls(filter: {session: \"40\"}, order: CLOSEST) { nodes { title } } }");
        questions.put("two countries over 74 years", "{ agreement(a: \"USA\", b: \"RUS\") { score shared bySession { session score } } }");
        questions.put("whom one votes with", "{ country(id: \"Israel\") { alignedWith(first: 10) { b { name } score } } }");
        questions.put("the matrix of all", "{ agreementMatrix { rollCalls scores } }");
        questions.put("where two parted", "{ agreement(a: \"FRA\", b: \"DEU\") { differences { nodes { title date } } } }");
        return questions;
    }

    @Test
    void asksTheWholeRecord() throws IOException {
        Path work = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
        files.open(new ReceivedFile(UnvotesZip.in(work), ReceivedFile.Packing.ZIP, work.resolve("spool")))
                .load(new LoadProgress(remark -> {}));
        List<String> figures = new ArrayList<>();
        for (Map.Entry<String, String> question : questions().entrySet()) {
            figures.add("%-32s %s".formatted(question.getKey(), asked(question.getValue())));
        }
        figures.forEach(System.out::println);
        Files.write(work.resolve("questions.txt"), figures);
    }

    private static String asked(String query) throws IOException {
        Client client = new Client();
        HttpRequest request = client.request(query, Map.of());
        double[] millis = new double[ROUNDS];
        for (int i = -UNCOUNTED; i < ROUNDS; i++) {
            long start = System.nanoTime();
            client.ask(request);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return "p50 %.1f ms, p99 %.1f ms".formatted(millis[ROUNDS / 2], millis[ROUNDS * 99 / 100]);
    }
}
