package org.chancery.vote;

import java.time.LocalDate;
import java.util.List;
import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A resolution of the United Nations. */
@Description("A resolution of the United Nations.")
public record Resolution(
        String id,
        @NonNull @Description("Such as A/RES/ES-11/4.") String symbol,
        @NonNull @Description("The official title.") String title,

        @NonNull @Description("What it is about, in plain words.")
        List<@NonNull String> knownAs,

        @NonNull @Description("The organ that adopted it.") UnBody body,
        @Description("The Assembly's session.") String session,
        @Description("The day of its adoption.") LocalDate adoptedOn,

        @NonNull @Description("Subjects, as the United Nations' thesaurus has them.")
        List<@NonNull String> subjects,

        @Description("Where its record can be read.") String link)
        implements Node {

    /** A resolution as statements give one: its node, or a map of the node's properties. */
    public static Resolution of(Value node) {
        return new Resolution(
                node.get("id").asString(),
                node.get("symbol").asString(),
                node.get("title").asString(),
                node.get("knownAs").asList(Value::asString, List.of()),
                UnBody.valueOf(node.get("body").asString()),
                node.get("session").asString(null),
                node.get("adoptedOn").asLocalDate(null),
                node.get("subjects").asList(Value::asString, List.of()),
                node.get("link").asString(null));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
