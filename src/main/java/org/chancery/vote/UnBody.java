package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** The organ of the United Nations that voted. */
@Description("The organ of the United Nations that voted.")
public enum UnBody {
    @Description("Every member has one vote.")
    GENERAL_ASSEMBLY,
    @Description("Fifteen members, five of them permanent.")
    SECURITY_COUNCIL
}
