package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.api.Cursor;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** From the rows of a list statement to a page. Such a statement has the columns {@code node, key, id} and {@code total}. */
public final class Rows {

    private Rows() {}

    /**
     * A page of a list; the statement gives one row for each entry, in order, and each with the same {@code total} (null
     * where not asked for); where it has a total but no entry, one row whose {@code node} is null.
     */
    public static <T> Page<T> page(PageRequest request, List<Record> rows, Function<Value, T> mapper) {
        List<Page.Entry<T>> entries = new ArrayList<>();
        Integer total = request.total() ? 0 : null;
        for (Record row : rows) {
            total = request.total() ? row.get("total").asInt(0) : null;
            if (!row.get("node").isNull()) {
                entries.add(new Page.Entry<>(
                        mapper.apply(row.get("node")),
                        new Cursor(row.get("key").asObject(), row.get("id").asString())));
            }
        }
        return Page.of(request, entries, total);
    }

    /** Single things by id; the statement has the columns {@code id} and {@code node}. */
    public static <T> Map<String, T> byId(List<Record> rows, Function<Value, T> mapper) {
        Map<String, T> things = new LinkedHashMap<>();
        rows.forEach(row -> things.put(row.get("id").asString(), mapper.apply(row.get("node"))));
        return things;
    }
}
