package org.chancery.person;

import jakarta.validation.constraints.Size;
import org.chancery.api.NameArgument;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which people. */
@Description("Which people; what is given must all fit.")
@Input("PersonFilter")
public record PersonFilter(
        @Size(max = 300) @Description("Part of a name or alias; misspellings are forgiven.")
        String text,

        @Id @NameArgument @Description("Those who hold an office of this country or one of its organizations.")
        String country,

        @Size(max = 300) @Description("Those with an office whose title contains this.")
        String title,

        @Id @NameArgument @Description("Those who met this person, in a meeting that was held.")
        String met) {

    static final PersonFilter ALL = new PersonFilter(null, null, null, null);
}
