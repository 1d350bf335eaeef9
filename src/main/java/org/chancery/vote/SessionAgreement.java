package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How two countries agreed in one session. */
@Description("How two countries agreed in one session.")
public record SessionAgreement(
        @NonNull @Description("The Assembly's session; for the Council the calendar year.")
        String session,

        @NonNull @Description("The year of the first roll call counted.")
        Integer year,

        @NonNull @Description("Roll calls in which both voted yes, no or abstained.")
        Integer shared,

        @Description("Lijphart's index of agreement, 0 to 1.")
        Double score) {}
