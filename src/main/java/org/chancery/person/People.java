package org.chancery.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.chancery.api.First;
import org.chancery.api.NameArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** People. */
@GraphQLApi
public class People {

    private final PersonStore store;
    private final Names names;
    private final Request request;

    People(PersonStore store, Names names, Request request) {
        this.store = store;
        this.names = names;
        this.request = request;
    }

    @Query
    @Description("One person, by id, name, alias, or a surname that nobody else has.")
    public Person person(@NonNull @Id @NameArgument @Description("An id or a name.") String id) {
        return store.person(names.one("id", id, NamedKind.PERSON).id());
    }

    @NonNull
    @Query
    @Description("People, by name.")
    public PersonConnection people(
            @Valid @Description("Which people; all where absent.") PersonFilter filter,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return PersonConnection.of(store.people(filter, new PageRequest(first, after, request.selects("totalCount"))));
    }
}
