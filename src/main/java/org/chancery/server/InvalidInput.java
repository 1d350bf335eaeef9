package org.chancery.server;

import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.api.ErrorCode;

/** Says in the API's own words what graphql-java found wrong with a document or with the values in it. */
final class InvalidInput {

    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror \\([^)]*\\)\\s*:\\s*");
    private static final Pattern AST_VALUE = Pattern.compile(
            "(?s)(?:Int|Float|Boolean)Value\\{value=([^}]*)}|(?:String|Enum)Value\\{(?:value|name)='(.*?)'}");
    private static final Pattern WRONG_VALUE =
            Pattern.compile("(?s)argument '(.+?)' with value '(.*)' is not a valid '(\\w+)'(?: - .*)?");
    private static final Pattern NO_OBJECT =
            Pattern.compile("(?s)argument '(.+?)' with value '(.*)' must be an object type");
    private static final Pattern NULL = Pattern.compile("(?s)argument '(.+?)' with value '.*' must not be null");
    private static final Pattern NULL_ARGUMENT = Pattern.compile("Null value for non-null field argument '(.+)'");
    private static final Pattern MISSING_ARGUMENT = Pattern.compile("Missing field argument '(.+)'");
    private static final Pattern MISSING_FIELDS =
            Pattern.compile("(?s)argument '(.+?)' with value '.*' is missing required fields '\\[(.*)]'");
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("(?s)argument '(.+?)' with value '.*' contains a field not in '(\\w+)': '(\\w+)'");

    private static final Map<String, String> FORMS = Map.of(
            "Date", "a day of the calendar, such as 2025-12-02",
            "DateTime", "a time with its offset, such as 2025-12-02T10:15:30Z",
            "PartialDate", "a year, a month or a day, such as 2025, 2025-12 or 2025-12-02",
            "Duration", "an ISO 8601 duration, such as PT5H (five hours) or P2D (two days)",
            "Int", "a whole number of 32 bits, such as 20",
            "Float", "a number, such as 0.5",
            "Boolean", "true or false",
            "ID", "a string, such as \"vladimir-putin\"",
            "String", "a string");

    static final String HALF_CHARACTER =
            "holds half of a surrogate pair, which is no character; right are both halves, as in \\uD83D\\uDE00";

    private final GraphQLSchema schema;
    private final boolean telling;

    /** @param telling whether errors say what else the schema has */
    InvalidInput(GraphQLSchema schema, boolean telling) {
        this.schema = schema;
        this.telling = telling;
    }

    CodedError error(GraphQLError error) {
        String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
        Matcher found = WRONG_VALUE.matcher(message);
        if (found.matches()) {
            return wrongValue(found.group(1), plain(found.group(2)), found.group(3));
        }
        found = NO_OBJECT.matcher(message);
        if (found.matches()) {
            return about(found.group(1), "is " + plain(found.group(2)) + "; right is an object, { … }");
        }
        found = UNKNOWN_FIELD.matcher(message);
        if (found.matches()) {
            return unknownField(found.group(1), found.group(2), found.group(3));
        }
        found = MISSING_FIELDS.matcher(message);
        if (found.matches()) {
            return about(found.group(1) + "." + found.group(2).split(", ")[0], "is missing; it must be given");
        }
        for (Pattern nothing : new Pattern[] {NULL, NULL_ARGUMENT, MISSING_ARGUMENT}) {
            found = nothing.matcher(message);
            if (found.matches()) {
                return about(found.group(1), "is missing or null; it must be given");
            }
        }
        return CodedError.of(ErrorCode.INVALID_INPUT, plain(message));
    }

    CodedError wrongValue(String argument, String value, String type) {
        return about(argument, value + " is no " + type + "; right is " + form(type));
    }

    CodedError halfCharacter(String argument) {
        return about(argument, HALF_CHARACTER);
    }

    CodedError missing(String argument, String type) {
        return about(argument, "is missing or null; right is " + type);
    }

    CodedError unknownField(String argument, String type, String field) {
        String known = telling && schema.getType(type) instanceof GraphQLInputObjectType object
                ? "; right is one of "
                        + object.getFields().stream()
                                .map(GraphQLInputObjectField::getName)
                                .sorted()
                                .collect(Collectors.joining(", "))
                : "";
        return about(argument + "." + field, type + " has no field of this name" + known);
    }

    private static CodedError about(String argument, String message) {
        return CodedError.of(ErrorCode.INVALID_INPUT, argument + ": " + message, Map.of("argument", argument));
    }

    private String form(String type) {
        if (telling && schema.getType(type) instanceof GraphQLEnumType values) {
            return values.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (schema.getType(type) instanceof GraphQLInputObjectType) {
            return "an object, { … }";
        }
        return FORMS.getOrDefault(type, "a value of that type");
    }

    /** Values as one writes them: {@code StringValue{value='x'}} is {@code "x"}. */
    private static String plain(String text) {
        return AST_VALUE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? found.group(1)
                                : found.group().startsWith("Enum") ? found.group(2) : Shown.text(found.group(2))));
    }
}
