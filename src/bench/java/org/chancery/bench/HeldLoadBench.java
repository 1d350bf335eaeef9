package org.chancery.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;

/**
 * What load a running server ({@code bench.server}, with {@code bench.key}) holds: the most answers a second, with how many
 * clients at once; the 99th percentile at half of that; and its memory over ten minutes ({@code bench.minutes}) of questions at
 * that rate with an article a second loaded beside them. The clients run on the same machine, and take of its cores.
 */
class HeldLoadBench {

    private static final String SERVER = System.getProperty("bench.server", "http://localhost:8080");
    private static final int MINUTES = Integer.getInteger("bench.minutes", 10);
    private static final Duration STEP = Duration.ofSeconds(12);
    private static final int MOST_CLIENTS = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the pages of the explorer ask them. */
    private static final List<String> QUESTIONS = List.of(
            "{ search(text: \"putin\", first: 8) { matched node { id } } }",
            "{ person(id: \"Vladimir Putin\") { name meetings(first: 20) { nodes { title startedOn participants { person { name } } } } } }",
            "{ whoMet(person: \"Vladimir Putin\", first: 20) { nodes { person { name } count last } } }",
            "{ resolution(symbol: \"ES-11/4\") { title rollCalls { votes(first: 200) { nodes { country { name } position } } } } }",
            "{ agreement(a: \"USA\", b: \"RUS\") { score shared } }",
            "{ overview { people meetings articles rollCalls } }");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final List<String> figures = new ArrayList<>();

    @Test
    void holdsALoad() throws Exception {
        closed(8, Duration.ofSeconds(20));
        for (int n = 0; n < 50; n++) {
            load("Warm held load " + n);
        }
        double most = 0;
        int knee = 1;
        for (int n = 1; n <= MOST_CLIENTS; n *= 2) {
            long[] times = closed(n, STEP);
            double rate = times.length * 1e3 / STEP.toMillis();
            figure("%2d clients at once: %.0f answers a second, p50 %.1f ms, p99 %.1f ms"
                    .formatted(n, rate, at(times, 50), at(times, 99)));
            // Fewer clients with nearly as much are the knee.
            if (rate > most * 1.05) {
                most = rate;
                knee = n;
            }
        }
        figure("knee: %.0f answers a second with %d clients".formatted(most, knee));
        long[] half = paced(most / 2, Duration.ofMinutes(1), 0);
        figure("at half of it (%.0f a second): p50 %.1f ms, p99 %.1f ms".formatted(most / 2, at(half, 50), at(half, 99)));
        figure("memory before: " + memory());
        for (int minute = 1; minute <= MINUTES; minute++) {
            long[] mixed = paced(most / 2, Duration.ofMinutes(1), minute);
            figure("minute %d: p50 %.1f ms, p99 %.1f ms, %d refused, %s"
                    .formatted(minute, at(mixed, 50), at(mixed, 99), refused.getAndSet(0), memory()));
        }
        Path work = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
        Files.write(work.resolve("held-load.txt"), figures);
    }

    private void figure(String text) {
        System.out.println(text);
        figures.add(text);
    }

    /** So many clients, each of whom asks again as soon as he is answered; gives the times of all answers, in order. */
    private long[] closed(int many, Duration time) throws Exception {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        long until = System.nanoTime() + time.toNanos();
        List<Future<?>> all = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            all.add(clients.submit(() -> {
                while (System.nanoTime() < until) {
                    times.add(ask(System.nanoTime()));
                }
                return null;
            }));
        }
        for (var each : all) {
            each.get();
        }
        return sorted(times);
    }

    /**
     * So many questions a second, whether those before are answered or not; the time counts from when each was due.
     *
     * @param loads other than 0 where an article is loaded each second, whose title has this number
     */
    private long[] paced(double rate, Duration time, int loads) throws Exception {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        List<Future<?>> all = new ArrayList<>();
        long begun = System.nanoTime();
        long count = (long) (rate * time.toSeconds());
        for (long n = 0; n < count; n++) {
            long at = begun + (long) (n * 1e9 / rate);
            LockSupport.parkNanos(at - System.nanoTime());
            all.add(clients.submit(() -> times.add(ask(at))));
            if (loads > 0 && n % Math.max(1, (long) rate) == 0) {
                String title = "Held load " + loads + "-" + n;
                all.add(clients.submit(() -> load(title)));
            }
        }
        for (var each : all) {
            each.get();
        }
        return sorted(times);
    }

    private long ask(long due) throws IOException, InterruptedException {
        String query = QUESTIONS.get((int) (asked.getAndIncrement() % QUESTIONS.size()));
        post(Map.of("query", query));
        return System.nanoTime() - due;
    }

    private Void load(String title) throws IOException, InterruptedException {
        String one = "Ada " + title;
        String other = "Bo " + title;
        Map<String, Object> facts = new Draft(title, "1899-01-03")
                .add("people", Map.of("ref", one, "name", one, "isNew", true))
                .add("people", Map.of("ref", other, "name", other, "isNew", true))
                .meeting("HELD", "1899-01-02", one, other)
                .facts();
        post(Map.of(
                "query",
                "mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status } }",
                "variables",
                Map.of("facts", facts)));
        return null;
    }

    private void post(Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + System.getProperty("bench.key"))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 503) {
            refused.incrementAndGet();
        } else if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** What the server's metrics say that its heap holds after a collection, and of its connections and threads. */
    private String memory() throws IOException, InterruptedException {
        String metrics = http.send(
                        HttpRequest.newBuilder(URI.create(SERVER + "/q/metrics")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return "heap %.0f MB, threads %.0f"
                .formatted(sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / (1 << 20), sum(metrics, "jvm_threads_live_threads"));
    }

    private static double sum(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static long[] sorted(ConcurrentLinkedQueue<Long> times) {
        long[] all = times.stream().mapToLong(t -> t).toArray();
        Arrays.sort(all);
        return all;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) Math.min(sorted.length - 1L, sorted.length * (long) percent / 100)] / 1e6;
    }
}
