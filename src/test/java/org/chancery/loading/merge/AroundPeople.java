package org.chancery.loading.merge;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.graph.Graph;

/** All that the graph has about some people, in a form that can be compared. */
@Singleton
public class AroundPeople {

    private final Graph graph;

    AroundPeople(Graph graph) {
        this.graph = graph;
    }

    /** One text for each person, fact, account and name, with labels, properties and edges. */
    List<String> of(List<String> people) {
        return graph.read("merge/around-people", Map.of("people", people)).stream()
                .map(row -> row.get("id").asString() + " "
                        + row.get("labels").asList().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList()
                        + " " + new TreeMap<>(row.get("properties").asMap()) + " "
                        + row.get("edges").asList())
                .toList();
    }
}
