package org.chancery.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.api.ChanceryException;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;
import org.neo4j.driver.Value;

/** Articles in the graph. */
@ApplicationScoped
class ArticleStore {

    private final Graph graph;

    ArticleStore(Graph graph) {
        this.graph = graph;
    }

    Optional<Article> article(String id) {
        return articles(List.of(id)).values().stream().findFirst();
    }

    /** The articles with these ids, by id. */
    Map<String, Article> articles(List<String> ids) {
        return Rows.byId(graph.read("article/articles-of-ids", Map.of("ids", ids)), Article::of);
    }

    /** The texts of some articles, in their order; null where none is kept. */
    List<String> texts(List<Article> articles) {
        List<String> ids = articles.stream().map(Article::id).toList();
        Map<String, String> texts = Rows.byId(graph.read("article/texts", Map.of("ids", ids)), Value::asString);
        return ids.stream().map(texts::get).toList();
    }

    Page<Article> articles(PageRequest page) {
        Map<String, Object> parameters = page.parameters();
        Object key = parameters.remove("afterKey");
        parameters.put("latest", key == null ? LocalDate.MAX : day(key, page.after()));
        parameters.computeIfAbsent("afterId", absent -> "");
        return Rows.page(
                graph,
                Cypher.named("article/articles").given(parameters),
                Cypher.named("article/count-articles"),
                page,
                Article::of);
    }

    /** The day that a cursor names, null where it stands among the undated articles. */
    private static LocalDate day(Object key, String cursor) {
        try {
            return key.equals("") ? null : LocalDate.parse(key.toString());
        } catch (DateTimeParseException e) {
            throw ChanceryException.invalidInput(
                    "after", "\"" + cursor + "\" is no cursor of articles; give the endCursor of the page before");
        }
    }
}
