package org.chancery.server;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes the scalars take only what they mean. SmallRye's take any text as a Date and find out when they bind it, where
 * the argument's name is lost, and cut a number that is too large for an Int.
 */
final class StrictScalars extends GraphQLTypeVisitorStub {

    private StrictScalars() {}

    static GraphQLSchema in(GraphQLSchema schema) {
        GraphQLSchema strict = SchemaTransformer.transformSchema(schema, new StrictScalars());
        GraphQLCodeRegistry given = strict.getCodeRegistry();
        GraphQLCodeRegistry own = given.transform(registry -> strict.getAllTypesAsList().stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(GraphQLInterfaceType.class::cast)
                .forEach(type -> registry.typeResolver(type, ofTheSchemaInUse(given.getTypeResolver(type)))));
        return strict.transformWithoutTypes(builder -> builder.codeRegistry(own));
    }

    /**
     * SmallRye resolves an interface to a type of the schema that it made. The transformed one has types of its own, and
     * graphql-java tells types apart by identity: without this, {@code ... on Person} would fit nobody.
     */
    private static TypeResolver ofTheSchemaInUse(TypeResolver resolver) {
        return environment -> environment
                .getSchema()
                .getObjectType(resolver.getType(environment).getName());
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        Predicate<Value<?>> right = switch (scalar.getName()) {
            case "Int" ->
                value -> value instanceof IntValue number && number.getValue().bitLength() < Integer.SIZE;
            case "Float" -> value -> value instanceof IntValue || value instanceof FloatValue;
            case "Date" -> value -> value instanceof StringValue text && isDay(text.getValue());
            default -> null;
        };
        return right == null
                ? TraversalControl.CONTINUE
                : changeNode(
                        context,
                        scalar.transform(builder -> builder.coercing(new Strict<>(scalar.getCoercing(), right))));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Values in variables are looked at by {@link Variables}, with what they have in their place. */
    private record Strict<I, O>(Coercing<I, O> scalar, Predicate<Value<?>> right) implements Coercing<I, O> {

        @Override
        public I parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!right.test(input)) {
                throw new CoercingParseLiteralException("is not what it must be");
            }
            return scalar.parseLiteral(input, variables, context, locale);
        }

        @Override
        public I parseValue(Object input, GraphQLContext context, Locale locale) {
            return scalar.parseValue(input, context, locale);
        }

        @Override
        public O serialize(Object result, GraphQLContext context, Locale locale) {
            return scalar.serialize(result, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return scalar.valueToLiteral(input, context, locale);
        }
    }
}
