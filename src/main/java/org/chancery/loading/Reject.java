package org.chancery.loading;

import java.util.List;
import org.chancery.api.Candidate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that was not loaded, and why. */
@Description("Something that was not loaded, and why.")
public record Reject(
        @Description("The line of the file; null where there are no lines.") Integer line,
        @NonNull @Description("Where it stands: meetings[2].participants[0].person.") String place,
        @Description("What stands there.") String value,
        @NonNull @Description("The kind of error, as in extensions.code.") String code,
        @NonNull @Description("What is wrong with it, and what would be right.") String reason,
        @Ignore List<Candidate> meant) {}
