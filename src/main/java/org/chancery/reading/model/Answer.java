package org.chancery.reading.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;

/** What a language model answered: entries of lists, each of which is believed only where it quotes the text. */
final class Answer {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule()
                    .addDeserializer(PartialDate.class, new Scalar<>(PartialDate.class, PartialDate::of))
                    .addDeserializer(IsoDuration.class, new Scalar<>(IsoDuration.class, IsoDuration::of)))
            .build();

    private final JsonNode lists;
    private final Quoted quoted;
    private final Validator validator;
    private int dropped;

    private Answer(JsonNode lists, String text, Validator validator) {
        this.lists = lists;
        this.quoted = new Quoted(text);
        this.validator = validator;
    }

    /** @throws JsonProcessingException where the answer is no JSON object */
    static Answer of(String answer, String text, Validator validator) throws JsonProcessingException {
        int begin = answer.indexOf('{');
        int end = answer.lastIndexOf('}');
        JsonNode lists = JSON.readTree(begin < 0 || end < begin ? answer : answer.substring(begin, end + 1));
        if (!lists.isObject()) {
            throw new NoObject();
        }
        return new Answer(lists, text, validator);
    }

    /** An answer in words. */
    private static final class NoObject extends JsonProcessingException {
        NoObject() {
            super("it is no JSON object");
        }
    }

    /** The entries of a list that quote the text, and that a draft may have. */
    <T> List<T> entries(String list, Class<T> type) {
        List<T> entries = new ArrayList<>();
        for (JsonNode entry : lists.path(list)) {
            Optional<T> draft = draft(entry, type);
            draft.ifPresentOrElse(entries::add, this::drop);
        }
        return entries;
    }

    /** One more entry is not believed. */
    void drop() {
        dropped++;
    }

    int dropped() {
        return dropped;
    }

    /** Whether the text has all words of a name. */
    boolean names(String name) {
        return quoted.names(name);
    }

    private <T> Optional<T> draft(JsonNode entry, Class<T> type) {
        if (!(entry instanceof ObjectNode object)) {
            return Optional.empty();
        }
        return quoted.places(entry.path("evidence")).flatMap(places -> {
            object.set("evidence", places);
            try {
                T draft = JSON.treeToValue(object, type);
                return validator.validate(draft).isEmpty() ? Optional.of(draft) : Optional.empty();
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        });
    }

    /** A value that is written as one string. */
    private static final class Scalar<T> extends FromStringDeserializer<T> {
        private final transient Function<String, T> of;

        Scalar(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) {
            return of.apply(value);
        }
    }
}
