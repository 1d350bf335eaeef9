package org.chancery.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A text that was published and read here; its words, where they may be kept, are a field of their own. */
@Description("A text that was published, with what it says of people, meetings and votes.")
public record Article(
        String id,

        @Description("Where it was published; null where that is not known.")
        String url,

        @NonNull @Description("Its headline, or a short description.")
        String title,

        @Description("Who published it; null where that is not known.")
        String publisher,

        @Description("The day of publication; null where that is not known.")
        LocalDate publishedOn,

        @NonNull @Description("When it was last loaded.") Instant loadedAt)
        implements Node {

    /** An article as statements give one: {@code {id, url, title, publisher, publishedOn, loadedAt}}. */
    public static Article of(Value node) {
        return new Article(
                node.get("id").asString(),
                node.get("url").asString(null),
                node.get("title").asString(),
                node.get("publisher").asString(null),
                node.get("publishedOn").asLocalDate(null),
                ((ZonedDateTime) node.get("loadedAt").asObject()).toInstant());
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
