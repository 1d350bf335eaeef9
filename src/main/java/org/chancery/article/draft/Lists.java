package org.chancery.article.draft;

import java.util.List;

/** A list that was left out is an empty one. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
