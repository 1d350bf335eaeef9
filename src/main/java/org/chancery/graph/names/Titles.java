package org.chancery.graph.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Graph;

/** From words of a title to what has it. */
@ApplicationScoped
public class Titles {

    private final Graph graph;

    Titles(Graph graph) {
        this.graph = graph;
    }

    /** What has a title, or a topic, with words like these, best first; misspellings are forgiven. */
    public List<Titled> similar(String text, Collection<TitledKind> kinds, int first) {
        String query = FuzzyQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> labels = kinds.stream().map(TitledKind::label).toList();
        return graph.read("names/titled", Map.of("query", query, "labels", labels, "first", first)).stream()
                .map(row -> new Titled(
                        row.get("id").asString(),
                        row.get("title").asString(),
                        TitledKind.ofLabel(row.get("label").asString())))
                .toList();
    }
}
