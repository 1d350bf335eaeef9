package org.chancery.api;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A part of a list, from which each feature makes its connection.
 *
 * @param entries at most as many as were asked for
 * @param total the length of the whole list, null where it was not asked for
 */
public record Page<T>(List<Entry<T>> entries, boolean more, boolean before, Integer total) {

    /** One entry and its place. */
    public record Entry<T>(T node, Cursor cursor) {}

    /** A page of what a statement gave for {@link PageRequest#parameters()}: maybe one entry more than asked for. */
    public static <T> Page<T> of(PageRequest request, List<Entry<T>> found, Integer total) {
        boolean more = found.size() > request.first();
        List<Entry<T>> entries = more ? found.subList(0, request.first()) : found;
        return new Page<>(List.copyOf(entries), more, request.after() != null, total);
    }

    public List<T> nodes() {
        return entries.stream().map(Entry::node).toList();
    }

    /** The edges, each made from node and cursor. */
    public <E> List<E> edges(BiFunction<T, String, E> edge) {
        return entries.stream()
                .map(e -> edge.apply(e.node(), e.cursor().encoded()))
                .toList();
    }

    public PageInfo info() {
        return entries.isEmpty()
                ? new PageInfo(more, before, null, null)
                : new PageInfo(
                        more,
                        before,
                        entries.get(0).cursor().encoded(),
                        entries.get(entries.size() - 1).cursor().encoded());
    }
}
