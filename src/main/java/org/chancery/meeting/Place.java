package org.chancery.meeting;

import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** Where people met. */
@Description("Where people met.")
public record Place(
        String id,

        @NonNull @Description("Its name, the nearest first: Kremlin, Moscow.")
        String name,

        @Description("Degrees north; null where not known.") Double latitude,
        @Description("Degrees east; null where not known.") Double longitude)
        implements Node {

    /** A place as statements give one: {@code {id, name, latitude, longitude}}. */
    public static Place of(Value node) {
        return new Place(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("latitude").isNull() ? null : node.get("latitude").asDouble(),
                node.get("longitude").isNull() ? null : node.get("longitude").asDouble());
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
