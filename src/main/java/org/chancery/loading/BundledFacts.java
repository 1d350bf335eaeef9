package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.graph.Graph;
import org.chancery.graph.Migration;
import org.chancery.loading.account.Digest;
import org.chancery.loading.record.OfficialRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The facts that come with the project: countries, roll calls, and the facts of articles, in that order, since each
 * refers to the ones before. A file is loaded once; it is loaded again when it has changed. The articles can be left out,
 * or of them the archive alone: the many that tell of one meeting each.
 */
@ApplicationScoped
public class BundledFacts {

    private static final Logger LOG = Logger.getLogger(BundledFacts.class);

    private static final String COUNTRIES = "countries.yaml";
    private static final String ROLL_CALLS = "roll-calls.yaml";
    private static final String ARTICLES = "articles/";
    private static final List<String> ARCHIVE = List.of("archive/readouts.yaml", "archive/kremlin.yaml");

    /** Raised where the same file leads to another graph than before, so that it is loaded once more. */
    private static final String FORMAT = "1";

    private final Graph graph;
    private final OfficialRecord record;
    private final FactsLoader facts;
    private final EarlierStore earlier;
    private final Validator validator;
    private final boolean articles;
    private final boolean archive;

    BundledFacts(
            Graph graph,
            OfficialRecord record,
            FactsLoader facts,
            EarlierStore earlier,
            Validator validator,
            @ConfigProperty(name = "chancery.bundled-facts", defaultValue = "true") boolean articles,
            @ConfigProperty(name = "chancery.bundled-archive", defaultValue = "true") boolean archive) {
        this.graph = graph;
        this.record = record;
        this.facts = facts;
        this.earlier = earlier;
        this.validator = validator;
        this.articles = articles;
        this.archive = archive;
    }

    /** Whether the graph holds all that are wanted, by a server of the same schema; asks the graph once. */
    public boolean areLoaded() {
        return notLoaded().isEmpty();
    }

    /**
     * Loads the files that are new or have changed, and all where the schema has; what an earlier server loaded gets what
     * this one needs of it.
     *
     * @throws IllegalStateException where a file cannot be loaded; the message names it and all that is wrong
     */
    public void load() {
        earlier.bringUp();
        notLoaded().forEach((name, content) -> {
            load(name, content);
            note(name, digest(content));
        });
    }

    private Map<String, byte[]> notLoaded() {
        Map<String, byte[]> files = files();
        graph.read("loading/bundled-files", Map.of("names", List.copyOf(files.keySet())))
                .forEach(row -> files.computeIfPresent(
                        row.get("name").asString(),
                        (name, content) ->
                                digest(content).equals(row.get("digest").asString()) ? null : content));
        return files;
    }

    private void load(String name, byte[] content) {
        try {
            switch (name) {
                case COUNTRIES -> record.countries(FactFiles.countries(content));
                case ROLL_CALLS -> record.rollCalls(FactFiles.rollCalls(content));
                default -> articles(name, FactFiles.articles(content));
            }
            LOG.infof("Loaded facts/%s", name);
        } catch (IOException | IllegalArgumentException e) {
            throw failed(name, List.of(e.getMessage()));
        }
    }

    private void articles(String name, List<ArticleFacts> articles) {
        articles.forEach(article -> article(name, article));
    }

    private void article(String name, ArticleFacts article) {
        List<String> violations = validator.validate(article).stream()
                .map(v -> v.getPropertyPath() + ": " + v.getMessage())
                .sorted()
                .toList();
        if (!violations.isEmpty()) {
            throw failed(name, violations);
        }
        FactsLoader.Loaded loaded =
                ARCHIVE.contains(name) ? facts.loadPart(article, (tx, told) -> told) : facts.load(article);
        if (loaded.load().status() != LoadStatus.DONE) {
            throw failed(
                    name,
                    loaded.problems().stream()
                            .map(p ->
                                    p.place() + ": " + (p.value() == null ? "" : "\"" + p.value() + "\" ") + p.reason())
                            .toList());
        }
    }

    private static IllegalStateException failed(String name, List<String> problems) {
        problems.forEach(problem -> LOG.errorf("facts/%s: %s", name, problem));
        return new IllegalStateException("facts/" + name + " cannot be loaded: " + String.join("; ", problems));
    }

    private void note(String name, String digest) {
        graph.write(tx -> tx.run("loading/note-bundled-file", Map.of("name", name, "digest", digest)));
    }

    private static String digest(byte[] content) {
        return Digest.sha256(FORMAT + Migration.last() + new String(content, StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> files() {
        List<String> names = new ArrayList<>(List.of(COUNTRIES, ROLL_CALLS));
        if (articles) {
            new String(read(ARTICLES + "index.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> names.add(ARTICLES + line.strip()));
        }
        if (articles && archive) {
            names.addAll(ARCHIVE);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        names.forEach(name -> files.put(name, read(name)));
        return files;
    }

    private static byte[] read(String name) {
        try (InputStream in = BundledFacts.class.getResourceAsStream("/facts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("facts/" + name + " is missing from the distribution");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("facts/" + name + " cannot be read", e);
        }
    }
}
