package org.chancery.person;

import org.chancery.api.Fact;
import org.chancery.api.PartialDate;
import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A title that somebody holds. */
@Description("A title that somebody holds.")
public record Office(
        String id,
        @NonNull @Description("The title.") String title,
        @NonNull @Description("Who holds it.") Person holder,
        @Description("The country it is an office of.") Country country,
        @Description("The organization it is an office of.") Organization organization,

        @Description("Since when; null where no source says so.")
        PartialDate since,

        @Description("Until when; null where no source says so.")
        PartialDate until)
        implements Fact {

    /** An office as statements give one: {@code {id, title, since, until, holder, country, organization}}. */
    public static Office of(Value node) {
        return new Office(
                node.get("id").asString(),
                node.get("title").asString(),
                Person.of(node.get("holder")),
                node.get("country").isNull() ? null : Country.of(node.get("country")),
                node.get("organization").isNull() ? null : Organization.of(node.get("organization")),
                PartialDate.of(node.get("since").asString(null)),
                PartialDate.of(node.get("until").asString(null)));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
