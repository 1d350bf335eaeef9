package org.chancery.country;

import java.time.LocalDate;
import java.util.List;
import org.chancery.api.Node;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A state: a member of the United Nations, one that once was, or an observer. */
@Description("A state: a member of the United Nations, one that once was, or an observer.")
public record Country(
        String id,

        @NonNull @Description("ISO 3166-1 alpha-3; of a former state the code that the record uses.")
        String code,

        @NonNull @Description("The name as the press writes it.")
        String name,

        @Description("The formal name.") String officialName,

        @NonNull @Description("Other names that stand for it: demonyms, capitals, seats of power.")
        List<@NonNull String> aliases,

        @Description("The capital.") String capital,

        @Description("The day it became a member of the United Nations; null where it never was one.")
        PartialDate unMemberSince,

        @Description("The day from which it was a member no more; null where it is one.")
        PartialDate unMemberUntil,

        @Description("The region of the UN's M49 standard.") String region)
        implements Node {

    /** A country as statements give one: its node, or a map of the node's properties. */
    public static Country of(Value node) {
        return new Country(
                node.get("id").asString(),
                node.get("code").asString(),
                node.get("name").asString(),
                node.get("officialName").asString(null),
                node.get("aliases").asList(Value::asString, List.of()),
                node.get("capital").asString(null),
                day(node.get("unMemberSince")),
                day(node.get("unMemberUntil")),
                node.get("region").asString(null));
    }

    private static PartialDate day(Value value) {
        LocalDate day = value.asLocalDate(null);
        return day == null ? null : new PartialDate(day.toString());
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
