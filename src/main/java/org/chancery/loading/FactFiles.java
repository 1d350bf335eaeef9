package org.chancery.loading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.chancery.api.ChanceryException;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.record.CountryRecord;
import org.chancery.loading.record.RollCallRecord;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads files of facts, YAML or JSON: the facts of an article in the shape of ArticleFactsInput, and records. */
public final class FactFiles {

    private static final ObjectMapper YAML = reading(
            new ObjectMapper(YAMLFactory.builder().loaderOptions(ofAnyLength()).build()));
    private static final ObjectMapper JSON = reading(new ObjectMapper());

    private FactFiles() {}

    /** @throws IOException where the file is malformed or has a field that the shape has not; its message says where */
    static ArticleFacts article(byte[] file) throws IOException {
        return YAML.readValue(file, ArticleFacts.class);
    }

    /** As {@link #article}, of a stream of documents, one an article. */
    static List<ArticleFacts> articles(byte[] file) throws IOException {
        try (MappingIterator<ArticleFacts> articles =
                YAML.readerFor(ArticleFacts.class).readValues(file)) {
            return articles.readAll();
        }
    }

    static List<CountryRecord> countries(byte[] file) throws IOException {
        return YAML.readValue(file, new TypeReference<>() {});
    }

    static List<RollCallRecord> rollCalls(byte[] file) throws IOException {
        return YAML.readValue(file, new TypeReference<>() {});
    }

    /** The entries of a list in a file, YAML or JSON, one after the other: the file is never in memory as a whole. */
    public static MappingIterator<JsonNode> entries(InputStream file) throws IOException {
        return YAML.readerFor(JsonNode.class).readValues(file);
    }

    /** A parser for a text in JSON or YAML that reads one entry after the other. */
    public static JsonParser parser(InputStream text, boolean json) throws IOException {
        return (json ? JSON : YAML).createParser(text);
    }

    /**
     * What an entry of a file says of an article.
     *
     * @param misread hears what cannot be read; what it takes care of is left out
     * @throws IOException where something else is wrong; its message says where
     */
    public static ArticleFacts article(JsonNode entry, DeserializationProblemHandler misread) throws IOException {
        return YAML.readerFor(ArticleFacts.class).withHandler(misread).readValue(entry);
    }

    /**
     * A roll call from the entry of a file.
     *
     * @throws IOException where it is malformed, or has a field that a roll call has not; its message says which
     */
    public static RollCallRecord rollCall(JsonNode entry) throws IOException {
        return YAML.treeToValue(entry, RollCallRecord.class);
    }

    private static ObjectMapper reading(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule()
                        .addDeserializer(PartialDate.class, new Scalar<>(PartialDate.class, PartialDate::of))
                        .addDeserializer(IsoDuration.class, new Scalar<>(IsoDuration.class, IsoDuration::of)));
    }

    /** A file is read as a stream, and what one entry may be long is for its reader to say. */
    private static LoaderOptions ofAnyLength() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** A value that is written as one string. */
    private static final class Scalar<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> of;

        Scalar(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()) {
                return read(context.handleUnexpectedToken(handledType(), parser));
            }
            String text = parser.getValueAsString();
            try {
                return of.apply(text);
            } catch (ChanceryException e) {
                return read(context.handleWeirdStringValue(handledType(), text, "%s", e.getMessage()));
            }
        }

        @SuppressWarnings("unchecked")
        private T read(Object handled) {
            return (T) handled;
        }
    }
}
