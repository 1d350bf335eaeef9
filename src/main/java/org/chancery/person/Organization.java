package org.chancery.person;

import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A body that has officials: a council, a ministry, a company. */
@Description("A body that has officials: a council, a ministry, a company.")
public record Organization(
        String id, @NonNull @Description("Its name.") String name) implements Node {

    /** An organization as statements give one: {@code {id, name}}. */
    public static Organization of(Value node) {
        return new Organization(node.get("id").asString(), node.get("name").asString());
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
