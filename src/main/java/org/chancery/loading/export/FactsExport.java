package org.chancery.loading.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * All that articles say, in a form that is loaded again: one line of JSON for each article, in the shape of
 * {@code ArticleFactsInput}, in the order of their ids, and then lines with the merges of people, in the order in which they
 * were made. One article is in memory at a time; each is of one moment, the whole is not.
 */
@ApplicationScoped
public class FactsExport {

    private static final int ARTICLES = 500;
    private static final int MERGES = 500;

    private final Graph graph;
    private final ObjectMapper json;

    FactsExport(Graph graph, ObjectMapper json) {
        this.graph = graph;
        this.json = json;
    }

    /** @param line takes the lines, without their ends, one after the other */
    public void write(Consumer<String> line) {
        articles(line);
        merges(line);
    }

    private void articles(Consumer<String> line) {
        graph.pages(
                Cypher.named("export/articles"),
                "id",
                ARTICLES,
                rows -> rows.forEach(row -> graph.read(
                                "export/article",
                                Map.of("article", row.get("id").asString()))
                        .forEach(article -> line.accept(written(DraftOfAccounts.of(article))))));
    }

    private void merges(Consumer<String> line) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("limit", MERGES);
        parameters.put("afterAt", null);
        parameters.put("afterId", "");
        List<Record> page = graph.read("export/merges", parameters);
        while (!page.isEmpty()) {
            line.accept(written(
                    Map.of("merges", page.stream().map(FactsExport::merge).toList())));
            Record last = page.get(page.size() - 1);
            parameters.put("afterAt", last.get("at").asObject());
            parameters.put("afterId", last.get("duplicate").asString());
            page = page.size() < MERGES ? List.of() : graph.read("export/merges", parameters);
        }
    }

    private static Map<String, Object> merge(Record row) {
        Map<String, Object> merge = new LinkedHashMap<>();
        for (String field : List.of("keep", "keepName", "duplicate", "duplicateName", "reason", "by", "at")) {
            Value value = row.get(field);
            if (!value.isNull()) {
                merge.put(
                        field,
                        field.equals("at") ? value.asZonedDateTime().toInstant().toString() : value.asString());
            }
        }
        return merge;
    }

    private String written(Map<String, Object> entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was loaded can always be written as JSON", e);
        }
    }
}
