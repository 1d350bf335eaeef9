package org.chancery.news;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.api.Fact;
import org.chancery.api.NameArgument;
import org.chancery.api.Request;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What happens to facts, as it happens. */
@GraphQLApi
public class News {

    private static final String OF_PERSON = "Of facts that concern this person; of all where absent.";
    private static final String OF_COUNTRY = "Of facts that concern this country; of all where absent.";

    private final NewsFeed feed;
    private final Names names;
    private final Request request;

    News(NewsFeed feed, Names names, Request request) {
        this.feed = feed;
        this.names = names;
        this.request = request;
    }

    @NonNull
    @Subscription
    @Description("Facts that are loaded or changed from now on, as they are when they are told.")
    public Multi<@NonNull Fact> factsLoaded(
            @Id @NameArgument @Description(OF_PERSON) String person,
            @Id @NameArgument @Description(OF_COUNTRY) String country) {
        return items(person, country, item -> item.fact() != null).map(NewsItem::fact);
    }

    @Id
    @NonNull
    @Subscription
    @Description("The ids of facts that are withdrawn from now on: nothing supports them any more.")
    public Multi<@NonNull String> factsWithdrawn(
            @Id @NameArgument @Description(OF_PERSON) String person,
            @Id @NameArgument @Description(OF_COUNTRY) String country) {
        return items(person, country, item -> item.fact() == null).map(NewsItem::id);
    }

    private Multi<NewsItem> items(String person, String country, Predicate<NewsItem> kind) {
        List<String> about = about(person, country);
        return request.events(feed.items(kind.and(item -> item.concerned().containsAll(about))));
    }

    private List<String> about(String person, String country) {
        List<Names.Wanted> wanted = new ArrayList<>();
        if (person != null) {
            wanted.add(new Names.Wanted("person", person, NamedKind.PERSON));
        }
        if (country != null) {
            wanted.add(new Names.Wanted("country", country, NamedKind.COUNTRY));
        }
        return names.all(wanted).stream().map(Named::id).toList();
    }
}
