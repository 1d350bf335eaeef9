package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
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
     */
    public static <K, T> Map<K, List<T>> lists(
            Graph graph,
            String statement,
            Set<K> keys,
            Function<K, Map<String, Object>> row,
            Function<K, Integer> first,
            BiFunction<K, Value, T> mapper) {
        List<K> order = List.copyOf(keys);
        Map<K, List<T>> lists = new HashMap<>();
        order.forEach(key -> lists.put(key, new ArrayList<>()));
        int limit = order.stream().mapToInt(first::apply).max().orElse(0);
        for (Record found : graph.read(statement, Map.of("keys", rows(order, row), "limit", limit))) {
            K key = order.get(found.get("n").asInt());
            if (lists.get(key).size() < first.apply(key)) {
                lists.get(key).add(mapper.apply(key, found.get("node")));
            }
        }
        return lists;
    }

    /** Pages by ids, all the same part of their list: the keys of the statements hold the {@code id} and the part. */
    public static <T> Map<String, Page<T>> pages(
            Graph graph,
            String statement,
            String counting,
            Set<String> ids,
            PageRequest page,
            Function<Value, T> mapper) {
        return pages(
                graph,
                statement,
                counting,
                ids,
                id -> {
                    Map<String, Object> key = page.parameters();
                    key.put("id", id);
                    return key;
                },
                id -> page,
                (id, node) -> mapper.apply(node));
    }

    /**
     * Pages by keys, by a statement with the parameters {@code keys} and {@code limit} and the columns
     * {@code n, node, key, id}, and one that counts, with the columns {@code n, total}, for the keys that ask for it.
     */
    public static <K, T> Map<K, Page<T>> pages(
            Graph graph,
            String statement,
            String counting,
            Set<K> keys,
            Function<K, Map<String, Object>> row,
            Function<K, PageRequest> page,
            BiFunction<K, Value, T> mapper) {
        List<K> order = List.copyOf(keys);
        List<List<Page.Entry<T>>> entries = new ArrayList<>();
        order.forEach(key -> entries.add(new ArrayList<>()));
        int limit =
                order.stream().mapToInt(k -> page.apply(k).first() + 1).max().orElse(0);
        for (Record found : graph.read(statement, Map.of("keys", rows(order, row), "limit", limit))) {
            int n = found.get("n").asInt();
            entries.get(n)
                    .add(new Page.Entry<>(
                            mapper.apply(order.get(n), found.get("node")),
                            new Cursor(
                                    found.get("key").asObject(), found.get("id").asString())));
        }
        Map<K, Integer> totals = totals(
                graph,
                counting,
                order.stream().filter(k -> page.apply(k).total()).toList(),
                row);
        Map<K, Page<T>> pages = new HashMap<>();
        for (int n = 0; n < order.size(); n++) {
            pages.put(order.get(n), Page.of(page.apply(order.get(n)), entries.get(n), totals.get(order.get(n))));
        }
        return pages;
    }

    private static <K> Map<K, Integer> totals(
            Graph graph, String counting, List<K> order, Function<K, Map<String, Object>> row) {
        Map<K, Integer> totals = new HashMap<>();
        if (!order.isEmpty()) {
            graph.read(counting, Map.of("keys", rows(order, row)))
                    .forEach(r -> totals.put(
                            order.get(r.get("n").asInt()), r.get("total").asInt()));
        }
        return totals;
    }

    private static <K> Collection<Map<String, Object>> rows(List<K> order, Function<K, Map<String, Object>> row) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int n = 0; n < order.size(); n++) {
            Map<String, Object> map = row.apply(order.get(n));
            map.put("n", n);
            rows.add(map);
        }
        return rows;
    }
}
