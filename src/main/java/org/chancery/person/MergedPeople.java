package org.chancery.person;

import java.util.List;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who turned out to be whom. */
@GraphQLApi
public class MergedPeople {

    private final Graph graph;

    MergedPeople(Graph graph) {
        this.graph = graph;
    }

    @NonNull
    @Description("Those who were merged into this person, directly or through others, in the order of the merges.")
    public List<@NonNull List<@NonNull MergedPerson>> mergedFrom(@Source List<Person> people) {
        return KeyedRows.lists(
                graph, "person/merged-people", people.stream().map(Person::id).toList(), MergedPerson::of);
    }

    @NonNull
    @Description(
            "The merges of this person, as the one who was kept or the one who was merged, that were undone, in the"
                    + " order in which they were.")
    public List<@NonNull List<@NonNull Separation>> separations(@Source List<Person> people) {
        return KeyedRows.lists(
                graph, "person/separations", people.stream().map(Person::id).toList(), Separation::of);
    }
}
