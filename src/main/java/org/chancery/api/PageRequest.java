package org.chancery.api;

import java.util.HashMap;
import java.util.Map;

/**
 * Which part of a list is asked for.
 *
 * @param first how many entries at most
 * @param after the cursor of the entry before the first one, or null
 * @param total whether the length of the whole list is asked for too
 */
public record PageRequest(int first, String after, boolean total) {

    /**
     * The parameters of a statement that gives the part: {@code limit} (one more than asked for, which tells whether
     * more follows), {@code afterKey} and {@code afterId} (null at the start), {@code total}.
     *
     * @throws ChanceryException INVALID_INPUT for a wrong cursor
     */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        Cursor cursor = after == null ? null : Cursor.decode(after);
        parameters.put("limit", first + 1);
        parameters.put("afterKey", cursor == null ? null : cursor.key());
        parameters.put("afterId", cursor == null ? null : cursor.id());
        parameters.put("total", total);
        return parameters;
    }
}
