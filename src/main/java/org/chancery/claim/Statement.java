package org.chancery.claim;

import org.chancery.api.Fact;
import org.chancery.api.Node;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** What somebody said. */
@Description("What somebody said.")
public record Statement(
        String id,

        @Description("Who said it, where the source gives no name.")
        String attributedTo,

        @NonNull @Description("What was said.") String text,

        @NonNull @Description("Whether these are the speaker's own words.")
        Boolean verbatim,

        @Description("When it was said.") PartialDate madeOn)
        implements Node, Fact {

    /** A statement as statements of Cypher give one: its node, or a map of the node's properties. */
    public static Statement of(Value node) {
        return new Statement(
                node.get("id").asString(),
                node.get("attributedTo").asString(null),
                node.get("text").asString(),
                node.get("verbatim").asBoolean(false),
                PartialDate.of(node.get("madeOn").asString(null)));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
