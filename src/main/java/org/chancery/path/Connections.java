package org.chancery.path;

import io.smallrye.graphql.api.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.chancery.api.ChanceryException;
import org.chancery.api.NameArgument;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.meeting.Criteria;
import org.chancery.meeting.MeetingFilter;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** How people are connected by the meetings they took part in. */
@GraphQLApi
public class Connections {

    private static final String WHICH = "By which meetings; all where absent, each saying its status.";

    private final PathStore store;
    private final Criteria criteria;
    private final Names names;

    Connections(PathStore store, Criteria criteria, Names names) {
        this.store = store;
        this.criteria = criteria;
        this.names = names;
    }

    @NonNull
    @Query
    @Description("The shortest chains of meetings from one person to another, shortest first.")
    public List<@NonNull Path> connections(
            @NonNull @Id @NameArgument @Description("A person.") String from,
            @NonNull @Id @NameArgument @Description("Another.") String to,
            @Min(1) @Max(10) @DefaultValue("6") @Description("Of so many meetings at most, 1 to 10.")
                    Integer maxMeetings,
            @Min(1) @Max(20) @DefaultValue("3") @Description("How many chains at most, 1 to 20.") Integer paths,
            @Valid @Description(WHICH) MeetingFilter filter) {
        List<Named> two = names.all(List.of(
                new Names.Wanted("from", from, NamedKind.PERSON), new Names.Wanted("to", to, NamedKind.PERSON)));
        if (two.get(0).id().equals(two.get(1).id())) {
            throw ChanceryException.invalidInput(
                    "to", "is " + two.get(1).name() + ", as from is; give two different people");
        }
        return store.paths(two.get(0).id(), two.get(1).id(), maxMeetings, paths, criteria.meetings(filter, null));
    }

    @NonNull
    @Query
    @Description(
            "Who met whom, best connected first: everybody, or those around some people, or those of some countries.")
    public Network network(
            @Nullable @Size(max = 50) @Description("Around these people; everybody where absent.")
                    List<@NonNull @NameArgument String> around,
            @Min(1) @Max(4) @DefaultValue("1") @Description("So many meetings away at most, 1 to 4.") Integer steps,
            @Valid @Description(WHICH) MeetingFilter filter,
            @Nullable @Size(max = 50) @Description("Only people of these countries.")
                    List<@NonNull @NameArgument String> countries,
            @Min(1) @Max(2000) @DefaultValue("500") @Description("How many people at most, 1 to 2000.")
                    Integer maxPeople) {
        return store.network(
                ids("around", around, NamedKind.PERSON),
                steps,
                ids("countries", countries, NamedKind.COUNTRY),
                maxPeople,
                criteria.meetings(filter, null));
    }

    private List<String> ids(String argument, List<String> words, NamedKind kind) {
        if (words == null || words.isEmpty()) {
            return List.of();
        }
        List<Names.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            wanted.add(new Names.Wanted(argument + "[" + i + "]", words.get(i), kind));
        }
        return names.all(wanted).stream().map(Named::id).toList();
    }
}
