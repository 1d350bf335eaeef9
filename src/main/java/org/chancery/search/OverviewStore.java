package org.chancery.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.chancery.graph.Graph;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** What the graph holds, in figures. */
@ApplicationScoped
class OverviewStore {

    private final Graph graph;

    OverviewStore(Graph graph) {
        this.graph = graph;
    }

    Overview overview() {
        Map<String, Value> figures = new HashMap<>();
        graph.read("search/overview", Map.of())
                .forEach(row -> figures.put(row.get("figure").asString(), row.get("value")));
        Value lastLoaded = figures.getOrDefault("lastLoadedAt", Values.NULL);
        return new Overview(
                figures.get("people").asInt() - figures.get("unlistedPeople").asInt(),
                figures.get("countries").asInt(),
                figures.get("meetings").asInt(),
                figures.get("resolutions").asInt(),
                figures.get("rollCalls").asInt(),
                figures.get("votes").asInt(),
                figures.get("articles").asInt(),
                figures.get("claims").asInt(),
                figures.get("firstDate").asLocalDate(null),
                figures.get("lastDate").asLocalDate(null),
                lastLoaded.isNull() ? null : ((ZonedDateTime) lastLoaded.asObject()).toInstant());
    }
}
