package org.chancery.meeting;

import org.eclipse.microprofile.graphql.Description;

/** How people met. */
@Description("How people met.")
public enum MeetingKind {
    @Description("In one room.")
    MEETING,
    @Description("By telephone or video.")
    CALL,
    @Description("One went to the other's country.")
    VISIT,
    @Description("Many heads of state or government in one place.")
    SUMMIT,
    @Description("To reach an agreement.")
    NEGOTIATION
}
