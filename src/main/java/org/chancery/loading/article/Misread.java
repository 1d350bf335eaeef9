package org.chancery.loading.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.loading.draft.Problem;

/** Notes what cannot be read in a draft, and lets the reading go on: everything wrong is to be told at once. */
final class Misread extends DeserializationProblemHandler {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** Of these {@link UnknownFields} tells. */
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String failureMsg) {
        problems.add(Problem.invalid(place(context.getParser()), value, reason(type, failureMsg)));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String failureMsg) {
        problems.add(Problem.invalid(place(context.getParser()), value, reason(type, failureMsg)));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failureMsg)
            throws IOException {
        return unexpected(type.getRawClass(), parser);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator value, JsonParser parser, String message)
            throws IOException {
        return unexpected(type, parser);
    }

    private Object unexpected(Class<?> type, JsonParser parser) throws IOException {
        String value = parser.currentToken().isScalarValue() ? parser.getText() : null;
        problems.add(Problem.invalid(place(parser), value, "right is " + right(type)));
        parser.skipChildren();
        // A list of words takes no null.
        return type == String.class ? "" : null;
    }

    private static String right(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() && type.getSimpleName().endsWith("Draft") ? "an object with fields" : "one value";
    }

    private static String reason(Class<?> type, String failureMsg) {
        if (type == LocalDate.class) {
            return "is no day: ISO 8601 is, such as 2025-12-02";
        }
        if (type.isEnum()) {
            return "is none of "
                    + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(type)) {
            return "is no number of the size that is taken here";
        }
        return type == Boolean.class ? "is neither true nor false" : failureMsg;
    }

    private static String place(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean within = parser.currentToken().isStructStart();
        return written((within ? context.getParent() : context).pathAsPointer());
    }

    private static String written(JsonPointer pointer) {
        StringBuilder place = new StringBuilder();
        for (JsonPointer at = pointer; at != null && !at.matches(); at = at.tail()) {
            if (at.mayMatchElement()) {
                place.append('[').append(at.getMatchingIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(at.getMatchingProperty());
            }
        }
        return place.toString();
    }
}
