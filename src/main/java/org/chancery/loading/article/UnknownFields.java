package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.draft.Problem;

/** Fields that a draft has not: most often they are misspelt, and what they say would be lost. */
final class UnknownFields {

    /** What helps a reviewer of a draft, and is no part of what is loaded. */
    private static final Set<String> FOR_REVIEWERS = Set.of("unresolved", "warnings");

    private final List<Problem> problems;

    private UnknownFields(List<Problem> problems) {
        this.problems = problems;
    }

    static void of(JsonNode entry, List<Problem> problems) {
        new UnknownFields(problems).check("", entry, ArticleFacts.class);
    }

    private void check(String place, JsonNode node, Class<?> type) {
        Map<String, RecordComponent> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), component);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            RecordComponent component = known.get(field.getKey());
            if (component != null) {
                checkValue(at, field.getValue(), component);
            } else if (!(type == ArticleFacts.class && FOR_REVIEWERS.contains(field.getKey()))) {
                problems.add(Problem.invalid(
                        at,
                        null,
                        at.equals(MergeEntries.FIELD)
                                ? "merges have an entry of their own, without an article and anything else"
                                : "there is no such field here; there are " + String.join(", ", known.keySet())));
            }
        }
    }

    private void checkValue(String place, JsonNode value, RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        if (!type.isRecord() || !type.getPackage().equals(ArticleFacts.class.getPackage())) {
            return;
        }
        if (!value.isArray()) {
            check(place, value, type);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(place + "[" + i + "]", value.get(i), type);
        }
    }
}
