package org.chancery.claim;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chancery.api.First;
import org.chancery.api.Node;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What was said, by whom, about whom. */
@GraphQLApi
public class Statements {

    private final ClaimStore store;
    private final Request request;

    Statements(ClaimStore store, Request request) {
        this.store = store;
        this.request = request;
    }

    @NonNull
    @Description("What the person said, newest first and undated last.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Person person,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        PageRequest page = new PageRequest(first, after, request.selects("totalCount"));
        return request.batched("Person.statements", page, person.id(), ids -> store.statements(ids, page))
                .thenApply(StatementConnection::of);
    }

    @Description("Who said it; null where no person is named.")
    public List<Person> speaker(@Source List<Statement> statements) {
        return store.speakers(statements);
    }

    @Description("The organization that said it; null where none is named.")
    public List<Organization> organization(@Source List<Statement> statements) {
        return store.organizations(statements);
    }

    @NonNull
    @Description("Whom and what it is about.")
    public List<@NonNull List<@NonNull Node>> about(@Source List<Statement> statements) {
        return store.about(statements);
    }
}
