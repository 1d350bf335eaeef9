package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import org.chancery.api.Fact;
import org.chancery.api.Node;
import org.chancery.graph.Rows;
import org.chancery.vote.VotePosition;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** What an article says of a vote, and whether the record bears it out. */
@Description("What an article says of a vote, and whether the record bears it out.")
public record VoteClaim(
        String id,

        @NonNull @Description("The resolution as the article describes it.")
        String described,

        @Description("The year of the vote.") Integer year,
        @Description("Votes in favour that it claims.") Integer yes,
        @Description("Votes against that it claims.") Integer no,
        @Description("Abstentions that it claims.") Integer abstain,

        @NonNull @Description("Positions that it says nobody took but those it names.")
        List<@NonNull VotePosition> onlyNamed,

        @Description("How it words the result.") ClaimWording wording,

        @NonNull @Description("Whether the record bears it out.")
        Verdict verdict,

        @NonNull @Description("The points in which it differs from the record.")
        List<@NonNull Discrepancy> discrepancies)
        implements Node, Fact {

    /** A claim as statements give one: its node, or a map of the node's properties. */
    public static VoteClaim of(Value node) {
        String wording = node.get("wording").asString(null);
        return new VoteClaim(
                node.get("id").asString(),
                node.get("described").asString(),
                Rows.number(node.get("year")),
                Rows.number(node.get("yes")),
                Rows.number(node.get("no")),
                Rows.number(node.get("abstain")),
                node.get("onlyNamed").asList(v -> VotePosition.valueOf(v.asString()), List.of()),
                wording == null ? null : ClaimWording.valueOf(wording),
                Verdict.valueOf(node.get("verdict").asString()),
                discrepancies(node));
    }

    private static List<Discrepancy> discrepancies(Value node) {
        List<String> what = strings(node.get("discrepancyWhat"));
        List<String> claimed = strings(node.get("discrepancyClaimed"));
        List<String> recorded = strings(node.get("discrepancyRecorded"));
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (int i = 0; i < what.size(); i++) {
            discrepancies.add(new Discrepancy(what.get(i), claimed.get(i), recorded.get(i)));
        }
        return discrepancies;
    }

    private static List<String> strings(Value value) {
        return value.asList(Value::asString, List.of());
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
