package org.chancery.meeting;

import java.util.List;
import org.chancery.country.Country;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What meetings are joined to: one statement a field, however many meetings. */
@GraphQLApi
public class MeetingFields {

    private final MeetingStore store;

    MeetingFields(MeetingStore store) {
        this.store = store;
    }

    @Description("Where it was, or is to be.")
    public List<Place> place(@Source List<Meeting> meetings) {
        return store.places(meetings);
    }

    @NonNull
    @Description("Who took part, or is to: people, and unnamed groups as their country or organization.")
    public List<@NonNull List<@NonNull Participation>> participants(@Source List<Meeting> meetings) {
        return store.participants(meetings);
    }

    @NonNull
    @Description("The people among the participants.")
    public List<@NonNull List<@NonNull Person>> people(@Source List<Meeting> meetings) {
        return store.people(meetings);
    }

    @NonNull
    @Description("The countries that took part, by their people or as unnamed groups.")
    public List<@NonNull List<@NonNull Country>> countries(@Source List<Meeting> meetings) {
        return store.countries(meetings);
    }

    @NonNull
    @Description("What each article says of it, where they agree and where not.")
    public List<@NonNull List<@NonNull Account>> accounts(@Source List<Meeting> meetings) {
        return store.accounts(meetings);
    }
}
