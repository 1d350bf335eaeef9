package org.chancery.person;

import java.util.List;
import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** Somebody whom an article names. */
@Description("Somebody whom an article names.")
public record Person(
        String id,
        @NonNull @Description("The full name.") String name,

        @NonNull @Description("Other names that the sources use.")
        List<@NonNull String> aliases,

        @Description("Who this is, in a few words.") String description)
        implements Node {

    /** A person as statements give one: {@code {id, name, aliases, description}}. */
    public static Person of(Value node) {
        return new Person(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("aliases").asList(Value::asString),
                node.get("description").asString(null));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
