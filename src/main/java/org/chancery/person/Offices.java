package org.chancery.person;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chancery.api.Request;
import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who holds which office, and who is kin to whom. */
@GraphQLApi
public class Offices {

    private static final String ON =
            "Only those that no source says began later or ended before this day; all where absent.";

    private final OfficeStore store;
    private final Request request;

    Offices(OfficeStore store, Request request) {
        this.store = store;
        this.request = request;
    }

    @NonNull
    @Description("The titles that the person holds or held, as far as the sources say.")
    public CompletionStage<@NonNull List<@NonNull Office>> offices(
            @Source Person person, @Description(ON) LocalDate on) {
        return request.batched("Person.offices", on, person.id(), ids -> store.ofPeople(ids, on));
    }

    @NonNull
    @Description("Who holds an office of the country or of one of its organizations.")
    public CompletionStage<@NonNull List<@NonNull Office>> officials(
            @Source Country country, @Description(ON) LocalDate on) {
        return request.batched("Country.officials", on, country.code(), codes -> store.ofCountries(codes, on));
    }

    @NonNull
    @Description("Who holds an office of the organization.")
    public List<@NonNull List<@NonNull Office>> officials(@Source List<Organization> organizations) {
        return store.officials(organizations.stream().map(Organization::id).toList());
    }

    @NonNull
    @Description("Relatives whom the sources name.")
    public List<@NonNull List<@NonNull Kinship>> kin(@Source List<Person> people) {
        return store.kin(people.stream().map(Person::id).toList());
    }

    @Description("The country that the organization belongs to.")
    public List<Country> country(@Source List<Organization> organizations) {
        return store.countries(organizations.stream().map(Organization::id).toList());
    }
}
