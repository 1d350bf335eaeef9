package org.chancery.country;

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

/** Countries. */
@GraphQLApi
public class Countries {

    private final CountryStore store;
    private final Names names;
    private final Request request;

    Countries(CountryStore store, Names names, Request request) {
        this.store = store;
        this.names = names;
        this.request = request;
    }

    @Query
    @Description("One country, by code, name or alias.")
    public Country country(@NonNull @Id @NameArgument @Description("A code or a name.") String id) {
        return store.country(names.one("id", id, NamedKind.COUNTRY).id());
    }

    @NonNull
    @Query
    @Description("Countries, by name.")
    public CountryConnection countries(
            @Valid @Description("Which countries; all where absent.") CountryFilter filter,
            @First @DefaultValue("200") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return CountryConnection.of(
                store.countries(filter, new PageRequest(first, after, request.selects("totalCount"))));
    }
}
