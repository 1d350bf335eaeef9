package org.chancery.loading.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The digest of what articles say and what follows from it: articles, accounts with their evidence, people,
 * organizations, places, facts, merges, and all edges between them. The same content gives the same digest, whichever way it
 * came to be there. Loads, the change log, times of loading and of merging, the register and the database's own ids take no
 * part.
 */
@ApplicationScoped
public class GraphDigest {

    private static final int PAGE = 500;

    /** Each may have a long text. */
    private static final int PAGE_OF_ARTICLES = 20;

    private static final List<String> KINDS = List.of(
            "person",
            "organization",
            "place",
            "meeting",
            "office",
            "kinship",
            "statement",
            "vote-claim",
            "account",
            "article");

    /** What depends on when or in which words something was loaded, what it was before, or repeats the rest. */
    private static final Set<String> LEFT_OUT = Set.of("digest", "loadedAt", "urlKey", "ref", "ownName");

    private static final Set<String> LEFT_OUT_OF_MERGES = Set.of("at", "by");

    private final Graph graph;

    GraphDigest(Graph graph) {
        this.graph = graph;
    }

    /** 64 hexadecimal digits; read page by page, so of a graph that is changed meanwhile it is no digest. */
    public String value() {
        SetDigest digest = new SetDigest();
        KINDS.forEach(kind -> add(kind, digest));
        return digest.value();
    }

    private void add(String kind, SetDigest digest) {
        int limit = kind.equals("article") ? PAGE_OF_ARTICLES : PAGE;
        Cypher nodes = Cypher.named("verify/nodes").with("page-of/" + kind);
        graph.pages(nodes, "id", limit, rows -> rows.forEach(row -> digest.add(line(kind, row))));
    }

    private static String line(String kind, Record row) {
        Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
        properties.keySet().removeAll(LEFT_OUT);
        if (kind.equals("account") && properties.get("published") == null) {
            // Then it is the day of loading.
            properties.remove("known");
        }
        Stream<String> edges =
                row.get("edges").asList(GraphDigest::edge).stream().sorted();
        return kind + " " + Canonical.text(properties) + edges.toList();
    }

    private static String edge(Value edge) {
        if (!edge.get("type").asString().equals("MERGED_INTO")) {
            return Canonical.edge(edge);
        }
        Map<String, Object> properties = new HashMap<>(edge.get("properties").asMap());
        properties.keySet().removeAll(LEFT_OUT_OF_MERGES);
        return Canonical.edge("MERGED_INTO", true, properties, edge.get("other").asObject());
    }
}
