package org.chancery.search;

import io.smallrye.graphql.api.Nullable;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.api.First;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Questions about anything, of whatever kind. */
@GraphQLApi
public class Search {

    private final Finder finder;
    private final OverviewStore overview;

    Search(Finder finder, OverviewStore overview) {
        this.finder = finder;
        this.overview = overview;
    }

    @NonNull
    @Query
    @Description(
            "What is called something like this, best first: any name, alias or title, misspelt, with or without accents.")
    public List<@NonNull SearchHit> search(
            @NonNull @Size(max = 300) @Description("What to look for, at most 300 characters.") String text,
            @Nullable @Description("The kinds to look for; all where absent.") List<@NonNull NodeKind> kinds,
            @First(max = 50) @DefaultValue("10") @Description("How many at most, 1 to 50.") Integer first) {
        Set<NodeKind> wanted = EnumSet.allOf(NodeKind.class);
        if (kinds != null) {
            wanted.retainAll(kinds);
        }
        return finder.find(text, wanted, first);
    }

    @NonNull
    @Query
    @Description("What the graph holds: how many of each kind, from when to when, when last loaded.")
    public Overview overview() {
        return overview.overview();
    }
}
