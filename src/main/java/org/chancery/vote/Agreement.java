package org.chancery.vote;

import java.util.List;
import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How two countries agree. The score is Lijphart's index of agreement (American Political Science Review 57(4), 1963):
 * the mean over the shared roll calls of 1 - |a-b|/2, with yes 1, abstain 2, no 3.
 */
@Description("How two countries agree in the roll calls in which both voted yes, no or abstained.")
public record Agreement(
        @NonNull @Description("The one.") Country a,
        @NonNull @Description("The other.") Country b,

        @NonNull @Description("Roll calls in which both voted yes, no or abstained.")
        Integer shared,

        @NonNull @Description("Those in which both took the same position.")
        Integer same,

        @NonNull @Description("Those in which one said yes and the other no.")
        Integer opposed,

        @Description("Lijphart's index: 1 the same, 0.5 one abstained, 0 opposed; null where nothing is shared.")
        Double score,

        @NonNull @Description("The same by session, the earliest first.")
        List<@NonNull SessionAgreement> bySession,

        @Ignore RollCallFilter filter) {}
