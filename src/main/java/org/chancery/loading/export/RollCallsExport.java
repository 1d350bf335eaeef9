package org.chancery.loading.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.loading.record.RollCallRecord;
import org.neo4j.driver.Record;

/**
 * All that sources record of roll calls, in a form that is loaded again: a list in YAML, one record a line, each written as
 * JSON. Roll calls follow from them. A page is in memory at a time; each record is of one moment, the whole is not.
 */
@ApplicationScoped
public class RollCallsExport {

    private static final int RECORDS = 200;

    private final Graph graph;
    private final ObjectMapper json;

    RollCallsExport(Graph graph, ObjectMapper json) {
        this.graph = graph;
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_EMPTY);
    }

    /** @param line takes the lines, without their ends, one after the other */
    public void write(Consumer<String> line) {
        graph.pages(
                Cypher.named("export/roll-calls"), "id", RECORDS, rows -> rows.forEach(row -> line.accept(entry(row))));
    }

    private String entry(Record row) {
        try {
            return "- " + json.writeValueAsString(RollCallRecord.of(row.get("node")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was loaded can always be written as JSON", e);
        }
    }
}
