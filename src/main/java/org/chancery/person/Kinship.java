package org.chancery.person;

import org.chancery.api.Fact;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** How two people are related. */
@Description("How two people are related.")
public record Kinship(
        String id,

        @NonNull @Description("What the person is to the relative: son-in-law, sister.")
        String relation,

        @NonNull @Description("The person.") Person person,
        @NonNull @Description("The relative.") Person relative)
        implements Fact {

    /** A kinship as statements give one: {@code {id, relation, person, relative}}. */
    public static Kinship of(Value node) {
        return new Kinship(
                node.get("id").asString(),
                node.get("relation").asString(),
                Person.of(node.get("person")),
                Person.of(node.get("relative")));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
