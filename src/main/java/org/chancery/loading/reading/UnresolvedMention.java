package org.chancery.loading.reading;

import java.util.List;
import org.chancery.reading.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Words of an article that stand for somebody, and it is not clear for whom.
 *
 * @param candidateIds the ids of people of the graph whom they may mean
 */
@Type("Mention")
@Description("Words of an article that stand for somebody, and it is not clear for whom.")
public record UnresolvedMention(
        @NonNull @Description("The words.") String text,

        @Description("Where they begin, in UTF-16 units of the text as given.")
        int start,

        @Description("Where they end, exclusive.") int end,
        @Ignore List<String> candidateIds) {

    static UnresolvedMention of(Reading.Open open) {
        return new UnresolvedMention(open.text(), open.start(), open.end(), open.ids());
    }
}
