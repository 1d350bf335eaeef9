package org.chancery.country;

import java.util.List;
import org.chancery.api.Node;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A state, member of the United Nations or once one, or an observer. */
@Description("A state, member of the United Nations or once one, or an observer.")
public record Country(
        String id,
        @NonNull @Description("alpha-3") String code,
        @NonNull @Description("name") String name)
        implements Node {

    public static Country of(Value node) {
        return new Country(node.get("id").asString(), node.get("code").asString(), node.get("name").asString());
    }

    @Id
    @NonNull
    @Override
    public String getId() {
        return id;
    }
}
