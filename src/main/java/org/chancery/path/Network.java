package org.chancery.path;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Who met whom, as a whole or around somebody. */
@Description("Who met whom, as a whole or around somebody.")
public record Network(
        @NonNull
        @Id
        @Description(
                "Whom it is around, by id, in the order in which they were asked for; nobody where it is everybody's.")
        List<@NonNull String> around,

        @NonNull @Description("The people, best connected first; last, who met nobody else of them.")
        List<@NonNull NetworkPerson> people,

        @NonNull @Description("The ties between them, strongest first.")
        List<@NonNull Tie> ties,

        @NonNull @Description("How many people are left out, since there are more than were asked for.")
        Integer hiddenPeople,

        @NonNull @Description("How many ties are left out, since one of their people is, or there are too many.")
        Integer hiddenTies) {}
