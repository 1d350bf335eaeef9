package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** What was voted on. */
@Description("What was voted on.")
public enum RollCallKind {
    @Description("The resolution as a whole.")
    WHOLE,
    @Description("A part of it, such as a paragraph.")
    PARAGRAPH,
    @Description("An amendment to it.")
    AMENDMENT,
    @Description("How to proceed.")
    PROCEDURE,
    @Description("The record does not say.")
    UNKNOWN
}
