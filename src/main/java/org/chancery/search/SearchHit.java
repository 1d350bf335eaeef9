package org.chancery.search;

import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that a search found. */
@Description("Something that a search found.")
public record SearchHit(
        @NonNull @Description("What was found.") Node node,

        @NonNull
        @Description(
                "How like the text it is, 0 to 1; 1 is the same but for case, accents and punctuation. Comparable over all kinds.")
        Double score,

        @NonNull @Description("The name, alias or title that the text is like.")
        String matched) {}
