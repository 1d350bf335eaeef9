package org.chancery.server;

import static io.quarkus.jsonp.JsonProviderHolder.jsonProvider;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** Reads what a GraphQL request asks for, from a body or from a query string, and nothing else passes. */
final class GraphQlRequest {

    private static final String EXAMPLE = "{\"query\": \"{ overview { people } }\"}";

    /** What a request may consist of, and as what. Unknown members are left out, as GraphQL over HTTP asks. */
    private static final Map<String, ValueType> MEMBERS = Map.of(
            "query", ValueType.STRING,
            "operationName", ValueType.STRING,
            "variables", ValueType.OBJECT,
            "extensions", ValueType.OBJECT);

    /** Where a context has the request, once it was read. */
    private static final String READ = "org.chancery.request";

    private GraphQlRequest() {}

    /** @throws ChanceryException INVALID_INPUT where the body, or of a GET the parameters, are not a request */
    static JsonObject of(RoutingContext context) {
        JsonObject read = context.get(READ);
        if (read == null) {
            read = context.request().method() == HttpMethod.GET
                    ? fromParameters(context.queryParams())
                    : fromBody(context.body().buffer());
            context.put(READ, read);
        }
        return read;
    }

    private static JsonObject fromBody(Buffer body) {
        if (body == null || body.length() == 0) {
            throw invalid("The body is empty; right is JSON such as " + EXAMPLE);
        }
        JsonValue read = parse(text(body), "The body");
        if (!(read instanceof JsonObject object)) {
            throw invalid("The body is " + said(read.getValueType()) + ", and one request at a time is taken; right is "
                    + EXAMPLE);
        }
        return checked(object);
    }

    private static JsonObject fromParameters(MultiMap parameters) {
        JsonObjectBuilder request = jsonProvider().createObjectBuilder();
        MEMBERS.forEach((name, type) -> {
            String value = parameters.get(name);
            if (value != null && !value.isEmpty()) {
                request.add(
                        name,
                        type == ValueType.STRING
                                ? jsonProvider().createValue(value)
                                : parse(value, "The parameter " + name));
            }
        });
        return checked(request.build());
    }

    private static JsonObject checked(JsonObject given) {
        JsonObjectBuilder request = jsonProvider().createObjectBuilder();
        MEMBERS.forEach((name, type) -> {
            JsonValue value = given.get(name);
            if (value == null || value.getValueType() == ValueType.NULL) {
                return;
            }
            if (value.getValueType() != type) {
                throw ChanceryException.invalidInput(
                        name, "is " + said(value.getValueType()) + "; right is " + said(type));
            }
            request.add(name, value);
        });
        JsonObject checked = request.build();
        if (checked.getString("query", "").isBlank()) {
            throw ChanceryException.invalidInput(
                    "query", "is missing or blank; right is a document such as { overview { people } }");
        }
        if (!Shown.isText(checked.getString("query"))) {
            throw ChanceryException.invalidInput("query", InvalidInput.HALF_CHARACTER);
        }
        return checked;
    }

    private static JsonValue parse(String json, String what) {
        try (JsonParser parser = jsonProvider().createParser(new StringReader(json))) {
            parser.next();
            JsonValue value = parser.getValue();
            // Asking for more is what makes the parser look whether there is more.
            parser.hasNext();
            return value;
        } catch (JsonParsingException e) {
            throw invalid(what + " is not JSON: it breaks off or goes wrong at line "
                    + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber() + "; right is JSON such as " + EXAMPLE);
        } catch (RuntimeException e) {
            // Nested too deeply, or a number too long: the parser has no one type for these.
            throw invalid(what + " is not JSON that can be read; right is JSON such as " + EXAMPLE);
        }
    }

    private static String text(Buffer body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("The body is not UTF-8; right is JSON in UTF-8, such as " + EXAMPLE);
        }
    }

    private static String said(ValueType type) {
        return switch (type) {
            case STRING -> "a string";
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "a boolean";
            case NULL -> "null";
        };
    }

    private static ChanceryException invalid(String message) {
        return new ChanceryException(ErrorCode.INVALID_INPUT, message);
    }
}
