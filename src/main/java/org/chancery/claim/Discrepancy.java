package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A point in which a claim differs from the record. */
@Description("A point in which a claim differs from the record.")
public record Discrepancy(
        @NonNull @Description("What differs, such as: yes votes.")
        String what,

        @NonNull @Description("What the claim says of it.") String claimed,
        @NonNull @Description("What the record says of it.") String recorded) {}
