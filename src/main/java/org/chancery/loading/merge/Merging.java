package org.chancery.loading.merge;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import org.chancery.api.NameArgument;
import org.chancery.api.Role;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Two names, one person: merging people, and separating them again. */
@GraphQLApi
public class Merging {

    private final Merges merges;
    private final SecurityIdentity identity;

    Merging(Merges merges, SecurityIdentity identity) {
        this.merges = merges;
        this.identity = identity;
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description("Says that two people are one: what is told of the duplicate is told of the other from now on, whose"
            + " the duplicate's id and names are too. separatePeople undoes it exactly. Gives the person who is kept.")
    public Person mergePeople(
            @NonNull @Id @NameArgument @Description("Who is kept: an id or a name.") String keep,
            @NonNull @Id @NameArgument @Description("Who is the same person: an id or a name.") String duplicate,
            @Size(max = 2000) @Description("Why they are one; it is kept, and told by mergedFrom.") String reason,
            @DefaultValue("false") @Description("Merge them although they met each other.") Boolean although) {
        return merges.merge(keep, duplicate, reason, identity.getPrincipal().getName(), Boolean.TRUE.equals(although));
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description("Undoes a merge: what articles told of the one who had been merged is told of that one again, and of"
            + " those who had been merged into him or her before. Gives that person.")
    public Person separatePeople(
            @NonNull @Id @NameArgument @Description("The id of one who was merged: mergedFrom lists them.")
                    String merged) {
        return merges.separate(merged, identity.getPrincipal().getName());
    }
}
