package org.chancery.article;

import org.eclipse.microprofile.graphql.Description;

/** How a fact got here. */
@Description("How a fact got here.")
public enum Origin {
    @Description("A person entered or reviewed it.")
    CURATED,
    @Description("A machine read it in a text.")
    EXTRACTED,
    @Description("It stands in an official record.")
    OFFICIAL_RECORD
}
