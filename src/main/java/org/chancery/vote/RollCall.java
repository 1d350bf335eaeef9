package org.chancery.vote;

import java.time.LocalDate;
import java.util.List;
import org.chancery.api.Node;
import org.chancery.graph.Rows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A vote by roll call, in which each member's position is put on record. */
@Description("A vote by roll call, in which each member's position is put on record.")
public record RollCall(
        String id,
        @NonNull @Description("What was voted on.") String title,

        @NonNull @Description("Whether the whole was voted on, or a part.")
        RollCallKind kind,

        @NonNull @Description("The organ that voted.") UnBody body,
        @Description("The Assembly's session.") String session,
        @NonNull @Description("The day of the vote.") LocalDate date,
        @Description("What to know before relying on it.") String note,

        @NonNull @Description("Where the record can be read.")
        List<@NonNull String> sources,

        @NonNull @Description("False: adopted without a vote; it has no positions and enters no agreement.")
        Boolean recorded,

        @Description("The totals that the record states.") Tally declared,

        @NonNull @Description("The totals of the votes themselves; they may differ from what the record states.")
        Tally counted)
        implements Node {

    /** A roll call as statements give one: its node, or a map of the node's properties. */
    public static RollCall of(Value node) {
        Tally declared = node.get("declaredYes").isNull()
                ? null
                : new Tally(
                        node.get("declaredYes").asInt(),
                        node.get("declaredNo").asInt(0),
                        node.get("declaredAbstain").asInt(0),
                        Rows.number(node.get("declaredNonVoting")),
                        Rows.number(node.get("declaredEligible")));
        return new RollCall(
                node.get("id").asString(),
                node.get("title").asString(),
                RollCallKind.valueOf(node.get("kind").asString()),
                UnBody.valueOf(node.get("body").asString()),
                node.get("session").asString(null),
                node.get("date").asLocalDate(),
                node.get("note").asString(null),
                node.get("sources").asList(Value::asString, List.of()),
                node.get("recorded").asBoolean(),
                declared,
                new Tally(
                        node.get("countedYes").asInt(),
                        node.get("countedNo").asInt(),
                        node.get("countedAbstain").asInt(),
                        Rows.number(node.get("countedNonVoting")),
                        null));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
