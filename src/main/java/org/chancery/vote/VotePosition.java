package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** How a country voted. */
@Description("How a country voted.")
public enum VotePosition {
    @Description("In favour.")
    YES,
    @Description("Against.")
    NO,
    @Description("Abstaining.")
    ABSTAIN,
    @Description("A member that did not vote; never counted as abstaining.")
    NON_VOTING,
    @Description("No member on that day; computed for the General Assembly, never stored.")
    NOT_ELIGIBLE
}
