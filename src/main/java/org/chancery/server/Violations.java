package org.chancery.server;

import graphql.GraphQLError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.api.ErrorCode;

/** Arguments that broke a constraint, told by their path: {@code first}, {@code facts.meetings[2].participants}. */
final class Violations {

    private record Violation(String argument, String message) {

        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("argument", argument);
            map.put("message", message);
            return map;
        }
    }

    private Violations() {}

    static CodedError of(Set<? extends ConstraintViolation<?>> violations) {
        return error(violations.stream()
                .map(v -> new Violation(
                        argument(items(v.getPropertyPath())), v.getMessage() + instead(v.getInvalidValue()))));
    }

    /** The same from SmallRye's error, which keeps the violations to itself but lists them among its extensions. */
    @SuppressWarnings("unchecked")
    static CodedError of(GraphQLError error) {
        var violations = (List<Map<String, Object>>) error.getExtensions().get("violations");
        return error(violations.stream()
                .map(v -> new Violation(
                        argument((List<String>) v.get("propertyPath")),
                        v.get("message") + instead(v.get("invalidValue")))));
    }

    private static CodedError error(Stream<Violation> violations) {
        List<Violation> sorted = violations
                .sorted(Comparator.comparing(Violation::argument).thenComparing(Violation::message))
                .toList();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("argument", sorted.get(0).argument());
        details.put("violations", sorted.stream().map(Violation::asMap).toList());
        String message =
                sorted.stream().map(v -> v.argument() + ": " + v.message()).collect(Collectors.joining("; "));
        return CodedError.of(ErrorCode.INVALID_INPUT, message, details);
    }

    private static List<String> items(Path path) {
        List<String> items = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                items.add(node.getIndex().toString());
            }
            items.add(node.getName());
        }
        return items;
    }

    /** From the method's name, which is left out, names and indexes ({@code "2"}); an entry itself has no name. */
    private static String argument(List<String> items) {
        StringBuilder argument = new StringBuilder();
        for (String item : items.subList(1, items.size())) {
            if (item == null || item.startsWith("<")) {
                continue;
            }
            if (Character.isDigit(item.charAt(0))) {
                argument.append('[').append(item).append(']');
            } else {
                argument.append(argument.isEmpty() ? "" : ".").append(item);
            }
        }
        return argument.toString();
    }

    private static String instead(Object value) {
        if (value instanceof CharSequence text) {
            return ", but is " + Shown.text(text);
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum || value instanceof Temporal) {
            return ", but is " + value;
        }
        if (value instanceof Collection<?> list) {
            return ", but has " + list.size() + (list.size() == 1 ? " entry" : " entries");
        }
        return "";
    }
}
