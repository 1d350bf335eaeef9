package org.chancery.meeting;

import java.util.List;
import org.chancery.api.NameArgument;
import org.chancery.country.Country;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Places. */
@GraphQLApi
public class Places {

    private final MeetingStore store;
    private final Names names;

    Places(MeetingStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    @Query
    @Description("One place, by id or name.")
    public Place place(@NonNull @Id @NameArgument @Description("An id or a name.") String id) {
        return store.place(names.one("id", id, NamedKind.PLACE).id());
    }

    @Description("The country it is in.")
    public List<Country> country(@Source List<Place> places) {
        return store.countriesOfPlaces(places);
    }
}
