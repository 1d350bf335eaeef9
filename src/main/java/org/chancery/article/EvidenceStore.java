package org.chancery.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.neo4j.driver.Record;

/** Evidence in the graph. */
@ApplicationScoped
class EvidenceStore {

    private final Graph graph;
    private final ArticleStore articles;

    EvidenceStore(Graph graph, ArticleStore articles) {
        this.graph = graph;
        this.articles = articles;
    }

    /**
     * A fact whose evidence is asked for.
     *
     * @param kind the kind of its accounts
     * @param knownOn where not null, the day by which it must have been known
     */
    record Wanted(String kind, String id, LocalDate knownOn) {}

    /** The evidence of facts, in their order: one statement for each kind among them. */
    List<List<Evidence>> evidence(List<Wanted> facts) {
        Map<String, List<Map<String, Object>>> byKind = new TreeMap<>();
        List<List<Evidence>> evidence = new ArrayList<>();
        for (Wanted fact : facts) {
            Map<String, Object> row = new HashMap<>();
            row.put("n", evidence.size());
            row.put("id", fact.id());
            row.put("knownOn", fact.knownOn());
            byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(row);
            evidence.add(new ArrayList<>());
        }
        byKind.forEach((kind, rows) -> {
            String part = Cypher.part("evidence-of", kind);
            for (Record row :
                    graph.read(Cypher.named("article/evidence").with(part).given("facts", rows))) {
                evidence.get(row.get("n").asInt()).add(Evidence.of(row.get("node")));
            }
        });
        return evidence;
    }

    /** The evidence of accounts, in their order. */
    List<List<Evidence>> ofAccounts(List<String> ids) {
        return KeyedRows.lists(graph, "article/evidence-of-accounts", ids, Evidence::of);
    }

    /** The articles with these ids, in their order. */
    List<Article> articlesOf(List<String> ids) {
        Map<String, Article> byId = articles.articles(ids.stream().distinct().toList());
        return ids.stream().map(byId::get).toList();
    }
}
