package org.chancery.testing;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Has articles read, and loaded, as an editor would. */
public final class ReadArticle {

    /** What the reader is started from. */
    public static final Path READER = Path.of("target/reader/lib/chancery-reader.jar");

    private static final String EVIDENCE = "evidence { quote start end paragraph confidence origin }";

    private static final String READ = """
            query ($article: ArticleInput!) { readArticle(article: $article) {
              article { title text }
              people { ref id isNew name aliases description %1$s }
              organizations { name country %1$s }
              offices { holder title country organization %1$s }
              kin { person relation relative %1$s }
              meetings { title kind status startedOn endedOn duration place placeCountry topic
                participants { person country organization capacity } %1$s }
              statements { speaker organization attributedTo text verbatim madeOn about %1$s }
              voteClaims { resolution described year yes no abstain namedYes namedNo namedAbstain onlyNamed wording %1$s }
              unresolved { text start end candidates { id } }
              warnings } }""".formatted(EVIDENCE);

    private static final String LOAD = """
            mutation ($article: ArticleInput!) { loadArticle(article: $article) {
              status message created rejected rejects { nodes { place value reason } } } }""";

    private final Map<String, Object> article = new HashMap<>();

    /** An article with this title and text, published on this day. */
    public ReadArticle(String title, String publishedOn, String text) {
        article.put("title", title);
        article.put("publishedOn", publishedOn);
        article.put("text", text);
    }

    /** The article of this name in the tests' resources; its name begins with the day. */
    public static ReadArticle named(String name) {
        String file = "/articles/" + name + ".txt";
        try (var in = Objects.requireNonNull(ReadArticle.class.getResourceAsStream(file), file)) {
            return new ReadArticle(name, name.substring(0, 10), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the build has a reader: one of {@code -P without-reader} has none. */
    public static boolean isPossible() {
        return Files.exists(READER);
    }

    public String text() {
        return (String) article.get("text");
    }

    public ValidatableResponse read() {
        return Ask.query(READ, Map.of("article", article));
    }

    /** Has several read at once, each asked for by a client of its own; waits two minutes at most for them all. */
    public static List<ValidatableResponse> atOnce(List<ReadArticle> articles) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(articles.size());
        try {
            List<ValidatableResponse> answers = new ArrayList<>();
            List<Callable<ValidatableResponse>> asked = articles.stream()
                    .<Callable<ValidatableResponse>>map(article -> article::read)
                    .toList();
            for (Future<ValidatableResponse> answer : clients.invokeAll(asked, 2, TimeUnit.MINUTES)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    public ValidatableResponse load() {
        return Ask.query(LOAD, Map.of("article", article));
    }
}
