package org.chancery.bench;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.chancery.loading.merge.MergeMutations;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.hamcrest.Matchers;
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

    @Test
    void articlesComeAndGo() throws IOException, InterruptedException, ExecutionException {
        timed("load %,d meetings as 500 an article".formatted(FACTS), () -> {
            for (int n = 0; n < FACTS / 500; n++) {
                done(crowd(n).load().extract().path("data.loadFacts.status"));
            }
        });
        timed("load " + BUSY + " meetings of one person", () -> {
            for (int n = 0; n < BUSY / 490; n++) {
                done(busy(n).load().extract().path("data.loadFacts.status"));
            }
        });
        each("load an article", ARTICLES, n -> report("One", n), draft -> done(
                draft.load().extract().path("data.loadFacts.status")));
        each("the same again", 50, n -> report("One", n), draft -> done(
                draft.load().extract().path("data.loadFacts.status")));
        atOnce();
        each("retract an article", 100, n -> "article.1890-12-31-one-" + n + "-of-benchby", id -> done(
                Retract.article(id).extract().path("data.retractArticle.status")));
        timed("merge somebody with " + BUSY + " meetings", () -> MergeMutations.merge("envoy-300-benchby", "busy-benchby").body("errors", Matchers.nullValue()));
        timed("separate them", () -> MergeMutations.separate("busy-benchby").body("errors", Matchers.nullValue()));
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/articles.txt"), figures);
    }

    private void atOnce() throws InterruptedException, ExecutionException {
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < ARTICLES; n++) {
            drafts.add(report("Eight", n));
        }
        ExecutorService eight = Executors.newFixedThreadPool(8);
        long start = System.nanoTime();
        List<Future<String>> answers = new ArrayList<>();
        drafts.forEach(draft -> answers.add(
                eight.submit(() -> draft.load().extract().<String>path("data.loadFacts.status"))));
        for (Future<String> answer : answers) {
            done(answer.get());
        }
        tell("%-45s %.1f a second".formatted("eight at once", ARTICLES / ((System.nanoTime() - start) / 1e9)));
        eight.shutdown();
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        tell("%-45s %.2f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }

    private <T> void each(String what, int times, IntFunction<T> made, Consumer<T> work) {
        double[] millis = new double[times];
        for (int n = 0; n < times; n++) {
            T one = made.apply(n);
            long start = System.nanoTime();
            work.accept(one);
            millis[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        tell("%-45s p50 %.1f ms, p90 %.1f ms".formatted(what, millis[times / 2], millis[times * 9 / 10]));
    }

    private void tell(String figure) {
        figures.add(figure);
        System.out.println(figure);
    }

    private static void done(String status) {
        if (!"DONE".equals(status)) {
            throw new IllegalStateException(status);
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
