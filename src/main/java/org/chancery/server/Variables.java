package org.chancery.server;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.StringValue;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at the values in variables before they are used. graphql-java names the variable at most; here an error names
 * the argument that the value ends up in, whole: {@code facts.meetings[2].startedOn}.
 */
final class Variables {

    private final GraphQLSchema schema;
    private final InvalidInput invalidInput;

    Variables(GraphQLSchema schema, InvalidInput invalidInput) {
        this.schema = schema;
        this.invalidInput = invalidInput;
    }

    /** The first value that is not what its place wants; empty where all are. */
    Optional<CodedError> wrong(Operations operations, JsonObject values) {
        return operations.chosen().getVariableDefinitions().stream()
                .flatMap(variable -> wrong(variable, operations, values).stream())
                .findFirst();
    }

    private Optional<CodedError> wrong(VariableDefinition variable, Operations operations, JsonObject values) {
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        JsonValue value = values.get(variable.getName());
        if (type == null || (value == null && variable.getDefaultValue() != null)) {
            return Optional.empty();
        }
        String path = operations.document().getDefinitions().stream()
                .flatMap(definition -> use(definition, variable.getName(), ""))
                .findFirst()
                .orElse("$" + variable.getName());
        return wrong(path, type, value);
    }

    /** Where a variable is used: the path of the argument. */
    private static Stream<String> use(Node<?> node, String name, String path) {
        if (node instanceof VariableDefinition) {
            return Stream.empty();
        }
        if (node instanceof VariableReference reference) {
            return reference.getName().equals(name) ? Stream.of(path) : Stream.empty();
        }
        if (node instanceof ArrayValue array) {
            return IntStream.range(0, array.getValues().size())
                    .boxed()
                    .flatMap(i -> use(array.getValues().get(i), name, path + "[" + i + "]"));
        }
        String inner = node instanceof Argument argument
                ? argument.getName()
                : node instanceof ObjectField field ? path + "." + field.getName() : path;
        return node.getChildren().stream().flatMap(child -> use(child, name, inner));
    }

    private Optional<CodedError> wrong(String path, GraphQLType type, JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return GraphQLTypeUtil.isNonNull(type)
                    ? Optional.of(invalidInput.missing(path, GraphQLTypeUtil.simplePrint(type)))
                    : Optional.empty();
        }
        if (type instanceof GraphQLNonNull nonNull) {
            return wrong(path, nonNull.getWrappedType(), value);
        }
        if (type instanceof GraphQLList list) {
            return value instanceof JsonArray array
                    ? IntStream.range(0, array.size())
                            .boxed()
                            .flatMap(i -> wrong(path + "[" + i + "]", list.getWrappedType(), array.get(i)).stream())
                            .findFirst()
                    : wrong(path, list.getWrappedType(), value);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return value instanceof JsonObject fields
                    ? wrongField(path, object, fields)
                    : Optional.of(invalidInput.wrongValue(path, shown(value), object.getName()));
        }
        if (value instanceof JsonString text && !Shown.isText(text.getString())) {
            return Optional.of(invalidInput.halfCharacter(path));
        }
        return isRight(type, value)
                ? Optional.empty()
                : Optional.of(invalidInput.wrongValue(path, shown(value), GraphQLTypeUtil.simplePrint(type)));
    }

    private Optional<CodedError> wrongField(String path, GraphQLInputObjectType type, JsonObject fields) {
        List<String> known =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        Optional<CodedError> unknown = fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> invalidInput.unknownField(path, type.getName(), name))
                .findFirst();
        return unknown.or(() -> type.getFields().stream()
                .filter(field -> fields.containsKey(field.getName()) || !field.hasSetDefaultValue())
                .flatMap(field ->
                        wrong(path + "." + field.getName(), field.getType(), fields.get(field.getName())).stream())
                .findFirst());
    }

    private static boolean isRight(GraphQLType type, JsonValue value) {
        if (type instanceof GraphQLEnumType values) {
            return value instanceof JsonString text && values.getValue(text.getString()) != null;
        }
        if (!(type instanceof GraphQLScalarType scalar)) {
            return true;
        }
        return switch (scalar.getName()) {
            case "Int" -> value instanceof JsonNumber number && isInt(number);
            case "Float" -> value instanceof JsonNumber number && Double.isFinite(number.doubleValue());
            case "Boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "String" -> value instanceof JsonString;
            case "ID" -> value instanceof JsonString || (value instanceof JsonNumber number && number.isIntegral());
            default -> value instanceof JsonString text && isRight(scalar, text.getString());
        };
    }

    private static boolean isRight(GraphQLScalarType scalar, String text) {
        try {
            scalar.getCoercing()
                    .parseLiteral(
                            StringValue.of(text),
                            CoercedVariables.emptyVariables(),
                            GraphQLContext.getDefault(),
                            Locale.ENGLISH);
            return true;
        } catch (CoercingParseLiteralException e) {
            return false;
        }
    }

    private static boolean isInt(JsonNumber number) {
        double value = number.doubleValue();
        return number.isIntegral() && value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }

    private static String shown(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Shown.text(((JsonString) value).getString());
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NUMBER -> Shown.cut(value.toString());
            default -> value.toString();
        };
    }
}
