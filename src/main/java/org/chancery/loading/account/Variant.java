package org.chancery.loading.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What accounts have in common that say the same of one fact: all but who says it, when and where. */
final class Variant {

    /** What an article calls a person among the others; nothing follows from it. */
    private static final String REF = "ref";

    private Variant() {}

    /** The same for equal accounts alone, whomever their names mean by now. */
    static String of(String proposed, Map<String, Object> values, List<Naming> names) {
        StringBuilder text = new StringBuilder();
        add(text, proposed);
        new TreeMap<>(values).forEach((name, value) -> {
            if (value != null && !name.equals(REF)) {
                add(text, name);
                add(text, value);
            }
        });
        for (Naming naming : names) {
            for (Object part : new Object[] {
                naming.role(),
                naming.label(),
                naming.meant(),
                naming.n(),
                naming.country(),
                naming.organization(),
                naming.capacity()
            }) {
                add(text, part);
            }
        }
        return Digest.sha256(text.toString());
    }

    /** With its length before it, so that no two lists of parts are one text. */
    private static void add(StringBuilder text, Object part) {
        if (part instanceof List<?> list) {
            add(text, list.size());
            list.forEach(one -> add(text, one));
            return;
        }
        String one = String.valueOf(part);
        text.append(one.length()).append(':').append(one);
    }
}
