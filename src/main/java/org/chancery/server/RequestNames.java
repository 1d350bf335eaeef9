package org.chancery.server;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a request is called in metrics: the field that it asks for. The name that a client gives its operation would let
 * anybody make up as many series as he likes.
 */
final class RequestNames {

    static final String UNKNOWN = "unknown";

    private final GraphQLSchema schema;

    RequestNames(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The one root field; "several" where there are more, "unknown" where the schema has none of that name. */
    String of(OperationDefinition operation) {
        List<String> fields = operation.getSelectionSet().getSelections().stream()
                .map(selection -> selection instanceof Field field ? field.getName() : "several")
                .distinct()
                .toList();
        if (fields.size() != 1) {
            return "several";
        }
        String field = fields.get(0);
        if (field.startsWith("__")) {
            return "introspection";
        }
        return field.equals("several") || isKnown(field) ? field : UNKNOWN;
    }

    private boolean isKnown(String field) {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .anyMatch((GraphQLObjectType type) -> type.getFieldDefinition(field) != null);
    }
}
