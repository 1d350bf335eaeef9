package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.Cursor;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Many lists by one statement: what a level of an answer needs, however many parents it has. */
public final class KeyedRows {

    private KeyedRows() {}

    /**
     * Lists by ids, by a statement with the parameter {@code ids} and the columns {@code id, node}.
     *
     * @return a list for each id, in the order of the ids
     */
    public static <T> List<List<T>> lists(Graph graph, String statement, List<String> ids, Function<Value, T> mapper) {
        Map<String, List<T>> byId = graph
                .read(statement, Map.of("ids", ids.stream().distinct().toList()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id").asString(),
                        Collectors.mapping(row -> mapper.apply(row.get("node")), Collectors.toList())));
        return ids.stream().map(id -> byId.getOrDefault(id, List.of())).toList();
    }

    /**
     * What belongs to each of some ids where at most one thing does, as {@link #lists(Graph, String, List, Function)}.
     *
     * @return in the order of the ids; null where nothing does
     */
    public static <T> List<T> single(Graph graph, String statement, List<String> ids, Function<Value, T> mapper) {
        return lists(graph, statement, ids, mapper).stream()
                .map(found -> found.isEmpty() ? null : found.get(0))
                .toList();
    }

    /**
     * Lists by keys, by a statement with the parameters {@code keys} (each with its number {@code n}) and {@code limit},
     * and the columns {@code n, node}.
     *
     * @param row what the statement is to know of a key
     * @param first how many entries a list has at most
     */
    public static <K, T> Map<K, List<T>> lists(
            Graph graph,
            Cypher statement,
            Set<K> keys,
            Function<K, Map<String, Object>> row,
            int first,
            Function<Value, T> mapper) {
        List<K> order = List.copyOf(keys);
        Map<K, List<T>> lists = new HashMap<>();
        order.forEach(key -> lists.put(key, new ArrayList<>()));
        for (Record found : graph.read(statement.given("keys", rows(order, row)).given("limit", first))) {
            lists.get(order.get(found.get("n").asInt())).add(mapper.apply(found.get("node")));
        }
        return lists;
    }

    /** Pages by ids, all the same part of their list: the keys of the statements hold the {@code id} and the part. */
    public static <T> Map<String, Page<T>> pages(
            Graph graph,
            Cypher statement,
            Cypher counting,
            Set<String> ids,
            PageRequest page,
            Function<Value, T> mapper) {
        return pages(graph, statement, counting, ids, id -> Map.of("id", id), page, (id, node) -> mapper.apply(node));
    }

    /**
     * Pages by keys, all the same part of their list, by a statement with the parameters {@code keys} and {@code limit}
     * and the columns {@code n, node, key, id}, and one that counts where that is asked for, with the columns
     * {@code n, total}.
     *
     * @param row what the statements are to know of a key, beside the part
     */
    public static <K, T> Map<K, Page<T>> pages(
            Graph graph,
            Cypher statement,
            Cypher counting,
            Set<K> keys,
            Function<K, Map<String, Object>> row,
            PageRequest page,
            BiFunction<K, Value, T> mapper) {
        List<K> order = List.copyOf(keys);
        Map<String, Object> part = page.parameters();
        List<Map<String, Object>> rows = rows(order, key -> {
            Map<String, Object> all = new HashMap<>(part);
            all.putAll(row.apply(key));
            return all;
        });
        List<List<Page.Entry<T>>> entries = new ArrayList<>();
        order.forEach(key -> entries.add(new ArrayList<>()));
        for (Record found : graph.read(statement.given("keys", rows).given("limit", part.get("limit")))) {
            int n = found.get("n").asInt();
            entries.get(n)
                    .add(new Page.Entry<>(
                            mapper.apply(order.get(n), found.get("node")),
                            new Cursor(
                                    found.get("key").asObject(), found.get("id").asString())));
        }
        Map<Integer, Integer> totals = new HashMap<>();
        if (page.total() && !order.isEmpty()) {
            graph.read(counting.given("keys", rows))
                    .forEach(r -> totals.put(r.get("n").asInt(), r.get("total").asInt()));
        }
        Map<K, Page<T>> pages = new HashMap<>();
        for (int n = 0; n < order.size(); n++) {
            pages.put(order.get(n), Page.of(page, entries.get(n), totals.get(n)));
        }
        return pages;
    }

    private static <K> List<Map<String, Object>> rows(List<K> order, Function<K, Map<String, Object>> row) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int n = 0; n < order.size(); n++) {
            Map<String, Object> map = new HashMap<>(row.apply(order.get(n)));
            map.put("n", n);
            rows.add(map);
        }
        return rows;
    }
}
