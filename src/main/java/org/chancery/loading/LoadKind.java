package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;

/** What was loaded. */
@Description("What was loaded.")
public enum LoadKind {
    @Description("Texts of articles, read and loaded.")
    ARTICLES,
    @Description("Facts of articles.")
    FACTS,
    @Description("Roll calls of the United Nations.")
    ROLL_CALLS,
    @Description("Records of meetings.")
    MEETINGS,
    @Description("The retraction of an article.")
    RETRACTION
}
