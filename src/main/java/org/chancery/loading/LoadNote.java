package org.chancery.loading;

import org.chancery.graph.Rows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** Something that was loaded, and what there is to say of it. */
@Description("Something that was loaded, and what there is to say of it.")
public record LoadNote(
        @NonNull @Description("What was noted of it.") LoadNoteKind kind,

        @Description("The line of the file; null where it is about no line.")
        Integer line,

        @Description("Where it stands: a column, a roll call.")
        String place,

        @Description("What stands there.") String value,

        @NonNull @Description("What is odd about it, and what was done.")
        String reason) {

    /** A note as statements give one. */
    static LoadNote of(Value node) {
        return new LoadNote(
                LoadNoteKind.valueOf(node.get("kind").asString()),
                Rows.number(node.get("line")),
                node.get("place").asString(null),
                node.get("value").asString(null),
                node.get("reason").asString());
    }
}
