package org.chancery.meeting;

import java.util.List;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/**
 * What one article says of a meeting.
 *
 * @param id of the account
 * @param articleId of the article that gives it
 */
@Description("What one article says of a meeting.")
public record Account(
        @Ignore String id,
        @Ignore String articleId,

        @NonNull @Description("Whether it took place, by this article.")
        MeetingStatus status,

        @Description("When it began, by this article.") PartialDate startedOn,
        @Description("When it ended, by this article.") PartialDate endedOn,
        @Description("How long it took, by this article.") IsoDuration duration,
        @Description("Where, by this article.") String place,

        @NonNull @Description("Who took part, by this article.")
        List<@NonNull String> participants) {

    static Account of(Value node) {
        return new Account(
                node.get("id").asString(),
                node.get("article").asString(),
                MeetingStatus.valueOf(node.get("status").asString()),
                PartialDate.of(node.get("startedOn").asString(null)),
                PartialDate.of(node.get("endedOn").asString(null)),
                IsoDuration.of(node.get("duration").asString(null)),
                node.get("place").asString(null),
                node.get("participants").asList(Value::asString));
    }
}
