package org.chancery.server;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What a mutation asks to have changed, in short: its fields with the ids in their arguments, and nothing else of these. */
final class ChangesAsked {

    private static final String ID = "ID";

    private final GraphQLSchema schema;
    private final JsonObject variables;

    private ChangesAsked(GraphQLSchema schema, JsonObject variables) {
        this.schema = schema;
        this.variables = variables;
    }

    /** Each by the name that its answer has, as {@code retractArticle(id: "article.…")}. */
    static Map<String, String> of(Operations operations, GraphQLSchema schema, JsonObject variables) {
        ChangesAsked asked = new ChangesAsked(schema, variables);
        Map<String, String> changes = new LinkedHashMap<>();
        fields(operations, operations.chosen().getSelectionSet())
                .forEach(field -> changes.put(field.getResultKey(), asked.told(field)));
        return changes;
    }

    private static Stream<Field> fields(Operations operations, SelectionSet set) {
        return set.getSelections().stream().flatMap(selection -> fields(operations, selection));
    }

    private static Stream<Field> fields(Operations operations, Selection<?> selection) {
        if (selection instanceof Field field) {
            return Stream.of(field);
        }
        if (selection instanceof InlineFragment fragment) {
            return fields(operations, fragment.getSelectionSet());
        }
        return operations.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(((FragmentSpread) selection).getName()))
                .limit(1)
                .flatMap(fragment -> fields(operations, fragment.getSelectionSet()));
    }

    private String told(Field field) {
        GraphQLFieldDefinition definition = schema.getMutationType().getFieldDefinition(field.getName());
        StringJoiner ids = new StringJoiner(", ", "(", ")");
        for (Argument given : field.getArguments()) {
            GraphQLArgument argument = definition == null ? null : definition.getArgument(given.getName());
            if (argument != null) {
                add(given.getName(), argument.getType(), given.getValue(), ids);
            }
        }
        return field.getName() + ids;
    }

    private void add(String path, GraphQLType type, Object given, StringJoiner ids) {
        GraphQLType wanted = GraphQLTypeUtil.unwrapNonNull(type);
        Object value = given instanceof VariableReference variable ? variables.get(variable.getName()) : given;
        if (wanted instanceof GraphQLInputObjectType input) {
            input.getFields().forEach(f -> add(path + "." + f.getName(), f.getType(), member(value, f.getName()), ids));
        } else if (wanted instanceof GraphQLNamedType named && named.getName().equals(ID) && text(value) != null) {
            ids.add(path + ": " + Shown.text(text(value)));
        }
    }

    private static Object member(Object value, String name) {
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .filter(field -> field.getName().equals(name))
                    .map(ObjectField::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return value instanceof JsonObject object ? object.get(name) : null;
    }

    private static String text(Object value) {
        if (value instanceof StringValue string) {
            return string.getValue();
        }
        if (value instanceof IntValue number) {
            return number.getValue().toString();
        }
        return value instanceof JsonString string ? string.getString() : null;
    }
}
