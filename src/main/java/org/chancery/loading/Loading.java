package org.chancery.loading;

import jakarta.validation.Valid;
import org.chancery.article.draft.ArticleFacts;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Loading facts. */
@GraphQLApi
public class Loading {

    private final FactsLoader facts;

    Loading(FactsLoader facts) {
        this.facts = facts;
    }

    @NonNull
    @Mutation
    @Description("Loads what an article says: everything, or nothing where anything is wrong; rejects tell all of that.")
    public Load loadFacts(
            @NonNull @Valid @Description("The article and the facts it gives.") ArticleFacts facts) {
        return this.facts.load(facts).load();
    }
}
