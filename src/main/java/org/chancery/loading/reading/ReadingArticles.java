package org.chancery.loading.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.chancery.api.Role;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.Load;
import org.chancery.reading.ExtractionEngine;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Articles as text: read only, or read and loaded. */
@GraphQLApi
public class ReadingArticles {

    private final ExtractionEngine engine;
    private final KnownNames known;
    private final FactsLoader facts;
    private final WhileConnected connected;

    ReadingArticles(ExtractionEngine engine, KnownNames known, FactsLoader facts, WhileConnected connected) {
        this.engine = engine;
        this.known = known;
        this.facts = facts;
        this.connected = connected;
    }

    @NonNull
    @Query
    @RolesAllowed(Role.EDITOR)
    @Description(
            "What an article says, read by rules on this machine: every fact with the sentence it stands in. It writes nothing; what loadArticle would load.")
    public ReadFacts readArticle(@NonNull @Valid @Description("The article, with its text.") ArticleInput article) {
        return ReadFacts.of(
                connected.get(() -> engine.read(article.draft(), known.in(article.text(), article.publishedOn()))));
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description(
            "Reads an article and loads what it says: everything, or nothing where anything is wrong. Whom it names without a"
                    + " first name stands for his country, or is left out. An article of which a person loaded facts stays as"
                    + " it is.")
    public Load loadArticle(@NonNull @Valid @Description("The article, with its text.") ArticleInput article) {
        return facts.loadUnreviewed(connected.get(() -> CertainFacts.read(article, engine, known)))
                .load();
    }
}
