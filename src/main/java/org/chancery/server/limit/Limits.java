package org.chancery.server.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** Refuses an operation that asks for too much, before anything of it is done. */
@Singleton
public class Limits {

    private final LimitSettings settings;

    Limits(LimitSettings settings) {
        this.settings = settings;
        // How many tokens there may be is told to the parser, which stops there.
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions().transform(o -> o.maxTokens(settings.tokens())));
    }

    /**
     * Weighs an operation.
     *
     * @return whether it asks what the schema has
     * @throws ChanceryException TOO_COSTLY, with the limit, the most that it takes and what was met
     */
    public boolean require(
            GraphQLSchema schema, Document document, OperationDefinition operation, JsonObject variables) {
        Weight weight = Scale.weigh(schema, document, operation, variables);
        require("directives", "directives", settings.directives(), weight.directives());
        require("aliases", "aliases", settings.aliases(), weight.aliases());
        require("root-fields", "fields at its top", settings.rootFields(), weight.fields());
        require("depth", "levels of fields", settings.depth(), weight.depth());
        require(
                "introspection-depth",
                "levels of fields of the schema",
                settings.introspectionDepth(),
                weight.introspection());
        if (weight.cost() > settings.cost()) {
            throw tooCostly(
                    "cost",
                    settings.cost(),
                    weight.cost(),
                    "The answer could hold " + weight.cost()
                            + " things, lists being as long as their first says; the most is " + settings.cost()
                            + "; ask for fewer, with a smaller first");
        }
        return weight.introspection() > 0;
    }

    private static void require(String limit, String what, long most, long met) {
        if (met > most) {
            throw tooCostly(limit, most, met, "The query has " + met + " " + what + "; the most is " + most);
        }
    }

    private static ChanceryException tooCostly(String limit, long most, long met, String message) {
        return new ChanceryException(
                ErrorCode.TOO_COSTLY,
                message + " (chancery.limits." + limit + ")",
                Map.of("limit", limit, "most", most, "met", met));
    }
}
