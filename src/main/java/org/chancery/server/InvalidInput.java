package org.chancery.server;

import graphql.GraphQLError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.api.ErrorCode;

/** Says in the API's own words what graphql-java and SmallRye found wrong with a document or its values. */
final class InvalidInput {

    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror \\([^)]*\\)\\s*:\\s*");
    private static final Pattern AST_VALUE =
            Pattern.compile("(?:Int|Float|Boolean)Value\\{value=([^}]*)}|(?:String|Enum)Value\\{(?:value|name)='([^']*)'}");
    private static final Pattern WRONG_VALUE =
            Pattern.compile("(?s)argument '(.+?)' with value '(.*)' is not a valid '(.+?)'(?: - .*)?");
    private static final Pattern WRONG_VARIABLE = Pattern.compile("(?s)Variable '(.+?)' has an invalid value: (.*)");
    private static final Pattern NAMED_ARGUMENT = Pattern.compile("argument '(.+?)' ");

    private static final Map<String, String> FORMS = Map.of(
            "Date", "a day of the calendar, such as 2025-12-02",
            "DateTime", "a time with its offset, such as 2025-12-02T10:15:30Z",
            "PartialDate", "a year, a month or a day, such as 2025, 2025-12 or 2025-12-02",
            "Duration", "an ISO 8601 duration, such as PT5H (five hours) or P2D (two days)",
            "Int", "a whole number of 32 bits, such as 20",
            "Float", "a number, such as 0.5",
            "Boolean", "true or false",
            "ID", "a string, such as \"vladimir-putin\"",
            "String", "a string in double quotes");

    private final GraphQLSchema schema;

    InvalidInput(GraphQLSchema schema) {
        this.schema = schema;
    }

    CodedError error(GraphQLError error) {
        String message = PREFIX.matcher(error.getMessage()).replaceFirst("");
        Matcher value = WRONG_VALUE.matcher(message);
        if (value.matches()) {
            return wrongValue(value.group(1), plain(value.group(2)), value.group(3));
        }
        Matcher named = NAMED_ARGUMENT.matcher(message);
        return named.find() ? of(named.group(1), plain(message)) : CodedError.of(ErrorCode.INVALID_INPUT, plain(message));
    }

    CodedError wrongValue(String argument, String value, String type) {
        return of(argument, argument + ": " + value + " is no " + type + "; right is " + form(type));
    }

    private static CodedError of(String argument, String message) {
        return CodedError.of(ErrorCode.INVALID_INPUT, message, Map.of("argument", argument));
    }

    private String form(String type) {
        if (schema.getType(type) instanceof GraphQLEnumType values) {
            return values.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return FORMS.getOrDefault(type, "a value of that type");
    }

    /** Values as one writes them: {@code StringValue{value='x'}} is {@code "x"}. */
    private static String plain(String text) {
        return AST_VALUE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null
                        ? found.group(1)
                        : found.group().startsWith("Enum") ? found.group(2) : Shown.text(found.group(2))));
    }
}
