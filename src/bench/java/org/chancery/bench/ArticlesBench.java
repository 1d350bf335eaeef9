package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;

/**
 * Articles of five meetings and ten people over HTTP, one at a time and eight at once, in a graph of {@code -Dbench.facts}
 * (100,000) facts whose people are listed by many articles; their retraction; and a merge of somebody with 4,900 meetings.
 */
@QuarkusTest
class ArticlesBench {

    private static final int FACTS = Integer.getInteger("bench.facts", 100_000);
    private static final int PEOPLE = 2_000;
    private static final int ARTICLES = 300;
    private static final int OFTEN_NAMED = 60;
    private static final int BUSY = 4_900;
    private static final LocalDate FIRST = LocalDate.of(1820, 1, 1);

    private final Random random = new Random(1);
    private final List<String> figures = new ArrayList<>();
    private final Client client = new Client();

    @Test
    void articlesComeAndGo() throws IOException, InterruptedException, ExecutionException {
        timed("load %,d meetings as 500 an article".formatted(FACTS), () -> {
            for (int n = 0; n < FACTS / 500; n++) {
                done(load(crowd(n)));
            }
        });
        timed("load " + BUSY + " meetings of one person", () -> {
            for (int n = 0; n < BUSY / 490; n++) {
                done(load(busy(n)));
            }
        });
        each("load an article", ARTICLES, n -> load(report("One", n)));
        each("the same again", ARTICLES, n -> load(report("One", n)));
        atOnce();
        each("retract an article", ARTICLES, n -> client.request(
                "mutation ($id: ID!) { retractArticle(id: $id) { status } }",
                Map.of("id", "article.1890-12-31-one-" + n + "-of-benchby")));
        timed("merge somebody with " + BUSY + " meetings", () -> answered(client.request(
                "mutation { mergePeople(keep: \"envoy-300-benchby\", duplicate: \"busy-benchby\", reason: \"so it says\") { id } }",
                Map.of())));
        timed("separate them", () -> answered(
                client.request("mutation { separatePeople(merged: \"busy-benchby\") { id } }", Map.of())));
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/articles.txt"), figures);
    }

    private void atOnce() throws InterruptedException, ExecutionException {
        List<HttpRequest> requests = new ArrayList<>();
        for (int n = 0; n < ARTICLES; n++) {
            requests.add(load(report("Eight", n)));
        }
        ExecutorService eight = Executors.newFixedThreadPool(8);
        long start = System.nanoTime();
        List<Future<?>> answers = new ArrayList<>();
        requests.forEach(request -> answers.add(eight.submit(() -> done(request))));
        for (Future<?> answer : answers) {
            answer.get();
        }
        tell("%-45s %.1f a second".formatted("eight at once", ARTICLES / ((System.nanoTime() - start) / 1e9)));
        eight.shutdown();
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        tell("%-45s %.2f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }

    private void each(String what, int times, IntFunction<HttpRequest> request) {
        double[] millis = new double[times];
        for (int n = 0; n < times; n++) {
            HttpRequest one = request.apply(n);
            long start = System.nanoTime();
            done(one);
            millis[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        tell("%-45s p50 %.1f ms, p90 %.1f ms".formatted(what, millis[times / 2], millis[times * 9 / 10]));
    }

    private void tell(String figure) {
        figures.add(figure);
        System.out.println(figure);
    }

    private HttpRequest load(Draft draft) {
        return client.request(
                "mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message created } }",
                Map.of("facts", draft.facts()));
    }

    private JsonNode answered(HttpRequest request) {
        try {
            return client.ask(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void done(HttpRequest request) {
        JsonNode load = answered(request).elements().next();
        if (!"DONE".equals(load.get("status").asText())) {
            throw new IllegalStateException(load.toString());
        }
    }

    private static String envoy(int n) {
        return "Envoy " + n + " Benchby";
    }

    /** Ten of the people who are named most often, five meetings among them. */
    private Draft report(String title, int n) {
        Random ofThis = new Random(n);
        Draft draft = new Draft(title + " " + n + " of Benchby", "1890-12-31");
        List<String> ten = new ArrayList<>();
        while (ten.size() < 10) {
            String name = envoy(ofThis.nextInt(OFTEN_NAMED));
            if (!ten.contains(name)) {
                ten.add(name);
                person(draft, name);
            }
        }
        for (int m = 0; m < 5; m++) {
            meeting(draft, ofThis, ten.get(2 * m), ten.get(2 * m + 1));
        }
        return draft;
    }

    private Draft crowd(int n) {
        Draft draft = new Draft("Crowd " + n + " of Benchby", "1890-12-31");
        List<String> all = new ArrayList<>();
        for (int p = 0; p < 100; p++) {
            all.add(envoy((n * 37 + p) % PEOPLE));
            person(draft, all.get(p));
        }
        for (int m = 0; m < 500; m++) {
            int a = random.nextInt(100);
            meeting(draft, random, all.get(a), all.get((a + 1 + random.nextInt(99)) % 100));
        }
        return draft;
    }

    private static Draft busy(int n) {
        Draft draft = new Draft("The busy one " + n + " of Benchby", "1890-12-31");
        person(draft, "Busy Benchby");
        for (int p = 0; p < 200; p++) {
            person(draft, envoy(p));
        }
        for (int m = n * 490; m < (n + 1) * 490; m++) {
            draft.meeting(
                    Map.of(),
                    "HELD",
                    FIRST.plusDays(m).toString(),
                    "Busy Benchby",
                    envoy(m % 200));
        }
        return draft;
    }

    private static void person(Draft draft, String name) {
        draft.add(
                "people",
                new HashMap<>(Map.of("ref", name, "name", name, "id", name.toLowerCase().replace(' ', '-'), "isNew", true)));
    }

    private static void meeting(Draft draft, Random random, String a, String b) {
        draft.meeting(
                Map.of("place", "Benchby Hall, Benchby"),
                "HELD",
                FIRST.plusDays(random.nextInt(25_000)).toString(),
                a,
                b);
    }
}
