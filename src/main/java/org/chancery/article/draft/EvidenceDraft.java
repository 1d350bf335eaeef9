package org.chancery.article.draft;

import jakarta.validation.constraints.Size;
import org.chancery.article.Origin;
import org.eclipse.microprofile.graphql.Description;

/** Where a text says what a draft states. */
@Description("Where a text says what a draft states.")
public record EvidenceDraft(
        @Description("The passage itself, only where it may be kept.") @Size(max = 4000)
        String quote,

        @Description("Where it begins, in UTF-16 units of the text as given.")
        Integer start,

        @Description("Where it ends, exclusive.") Integer end,
        @Description("Its paragraph, counted from 1.") Integer paragraph,

        @Description("How sure the reader was, 0 to 1; null where a person entered it.")
        Double confidence,

        @Description("How the fact got here; CURATED where absent.")
        Origin origin,

        @Description(
                "True: the passage was quoted and may not be kept, and nothing else tells where it stands; so an export says it.")
        Boolean withheld) {}
