package org.chancery.path;

import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Two people who met, or are to meet. */
@Description("Two people who met, or are to meet.")
public record Tie(
        @NonNull @Id @Description("One, by id.") String a,
        @NonNull @Id @Description("The other, by id.") String b,

        @NonNull @Description("How many meetings were held.")
        Integer held,

        @NonNull @Description("How many are planned.") Integer planned,

        @Description("The first of them; null where no date is known.")
        PartialDate first,

        @Description("The last of them; null where no date is known.")
        PartialDate last) {}
