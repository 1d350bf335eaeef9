package org.chancery.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.api.Cursor;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** From the rows of statements to what an answer is made of. */
public final class Rows {

    private Rows() {}

    /**
     * A page of a list, by a statement with the parameters {@code limit, afterKey, afterId} and the columns
     * {@code node, key, id}, one row for each entry, in order, and one that counts where that is asked for, with the column
     * {@code total}.
     */
    public static <T> Page<T> page(
            Graph graph, Cypher statement, Cypher counting, PageRequest page, Function<Value, T> mapper) {
        List<Page.Entry<T>> entries = graph.read(statement.given(page.parameters())).stream()
                .map(row -> new Page.Entry<>(
                        mapper.apply(row.get("node")),
                        new Cursor(row.get("key").asObject(), row.get("id").asString())))
                .toList();
        return Page.of(
                page,
                entries,
                page.total() ? graph.read(counting).get(0).get("total").asInt() : null);
    }

    /** A whole number; null where there is none. */
    public static Integer number(Value value) {
        return value.isNull() ? null : value.asInt();
    }

    /** Single things by id; the statement has the columns {@code id} and {@code node}. */
    public static <T> Map<String, T> byId(List<Record> rows, Function<Value, T> mapper) {
        Map<String, T> things = new LinkedHashMap<>();
        rows.forEach(row -> things.put(row.get("id").asString(), mapper.apply(row.get("node"))));
        return things;
    }
}
