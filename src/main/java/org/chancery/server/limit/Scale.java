package org.chancery.server.limit;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs an operation before anything else is done with it; what the schema does not have weighs nothing, and is refused
 * later. A fragment counts wherever it is spread, but is weighed once: graphql-java's own traversal goes through it each
 * time, which fragments of fragments would make as long as they please.
 */
final class Scale {

    private static final String FIRST = "first";
    /** How long a list is taken to be that nobody can ask a part of. */
    private static final long UNPAGED = 3;

    /** No list takes a longer {@code first}; one that asks for more is refused for that, and not for its cost. */
    private static final BigInteger LONGEST = BigInteger.valueOf(1000);

    /** Questions that have bounds of their own, whatever of their answer is wanted. */
    private static final Map<String, Long> FIXED = Map.of("network", 1000L, "agreementMatrix", 1000L);

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final GraphQLSchema schema;
    private final JsonObject variables;
    private final Map<String, VariableDefinition> defined = new HashMap<>();
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Weight> weighed = new HashMap<>();

    private Scale(GraphQLSchema schema, Document document, OperationDefinition operation, JsonObject variables) {
        this.schema = schema;
        this.variables = variables;
        operation.getVariableDefinitions().forEach(v -> defined.put(v.getName(), v));
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
    }

    static Weight weigh(GraphQLSchema schema, Document document, OperationDefinition operation, JsonObject variables) {
        Scale scale = new Scale(schema, document, operation, variables);
        int directives = operation.getVariableDefinitions().stream()
                .mapToInt(v -> v.getDirectives().size())
                .sum();
        return scale.selected(operation.getSelectionSet(), scale.root(operation))
                .directives(operation.getDirectives().size() + directives);
    }

    private GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Weight selected(SelectionSet set, GraphQLType type) {
        Weight weight = Weight.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                weight = weight.plus(selected(selection, type));
            }
        }
        return weight;
    }

    private Weight selected(Selection<?> selection, GraphQLType type) {
        if (selection instanceof Field field) {
            return field(field, type).directives(field.getDirectives().size());
        }
        if (selection instanceof InlineFragment fragment) {
            return selected(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), type))
                    .directives(fragment.getDirectives().size());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return spread(spread.getName()).directives(spread.getDirectives().size());
    }

    private Weight spread(String name) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return Weight.NONE;
        }
        Weight known = weighed.get(name);
        if (known == null) {
            // One that spreads itself finds this, and is refused later.
            weighed.put(name, Weight.NONE);
            known = selected(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), null))
                    .directives(fragment.getDirectives().size());
            weighed.put(name, known);
        }
        return known;
    }

    private GraphQLType condition(TypeName condition, GraphQLType otherwise) {
        return condition == null ? otherwise : schema.getType(condition.getName());
    }

    private Weight field(Field field, GraphQLType parent) {
        GraphQLFieldDefinition definition =
                parent instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinition(field.getName()) : null;
        GraphQLType type = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        Weight within = selected(field.getSelectionSet(), type);
        return within.inField(
                INTROSPECTION.contains(field.getName()),
                field.getAlias() != null,
                type instanceof GraphQLCompositeType ? cost(field, definition, parent, type, within.cost()) : 0);
    }

    private long cost(
            Field field, GraphQLFieldDefinition definition, GraphQLType parent, GraphQLType type, long within) {
        Long fixed = parent == schema.getQueryType() ? FIXED.get(field.getName()) : null;
        if (fixed != null) {
            return fixed;
        }
        // A page and its edges are not things of their own.
        long own = isOneOf(type, "Connection", "Edge", "PageInfo") ? 0 : 1;
        return Weight.times(number(field, definition, parent), own + within);
    }

    private long number(Field field, GraphQLFieldDefinition definition, GraphQLType parent) {
        GraphQLArgument first = definition.getArgument(FIRST);
        if (first != null) {
            return first(field, first);
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !isOneOf(parent, "Connection") ? UNPAGED : 1;
    }

    private long first(Field field, GraphQLArgument argument) {
        Value<?> value = field.getArguments().stream()
                .filter(given -> given.getName().equals(FIRST))
                .map(Argument::getValue)
                .findFirst()
                .orElse(null);
        if (value instanceof VariableReference variable) {
            JsonValue given = variables.get(variable.getName());
            if (given instanceof JsonNumber number) {
                return clamped(number.bigIntegerValue());
            }
            VariableDefinition definition = defined.get(variable.getName());
            value = definition == null ? null : definition.getDefaultValue();
        }
        Object otherwise = argument.getArgumentDefaultValue().getValue();
        if (value == null && otherwise instanceof Value<?> literal) {
            value = literal;
        } else if (value == null && otherwise instanceof Number number) {
            return number.longValue();
        }
        return value instanceof IntValue number ? clamped(number.getValue()) : UNPAGED;
    }

    private static long clamped(BigInteger number) {
        return number.min(LONGEST).longValue();
    }

    private static boolean isOneOf(GraphQLType type, String... endings) {
        return type instanceof GraphQLCompositeType named
                && List.of(endings).stream().anyMatch(named.getName()::endsWith);
    }
}
