package org.chancery.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.groups.MultiSubscribe;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.api.ChanceryException;
import org.chancery.testing.Draft;
import org.chancery.testing.GraphQlSocket;
import org.chancery.testing.SentFile;
import org.chancery.testing.UnreadSocket;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;

/** What happens to facts, as subscribers hear of it. */
@QuarkusTest
class NewsTest {

    private static final String LOADED = """
            subscription ($person: ID, $country: ID) { factsLoaded(person: $person, country: $country) {
              __typename id evidence { article { title } } ... on Meeting { title people { name } }
              ... on Office { title holder { name } country { code } } ... on Kinship { relation relative { name } } } }""";

    private static final String WITHDRAWN =
            "subscription ($person: ID, $country: ID) { factsWithdrawn(person: $person, country: $country) }";

    @Inject
    NewsFeed feed;

    @Inject
    ChangeLog log;

    @Inject
    ManagedExecutor executor;

    private static Draft article(String family) {
        return new Draft("On " + family, "1993-04-10")
                .person("Ada " + family)
                .person("Bo " + family)
                .person("Cy " + family);
    }

    private void awaitListeners(int count) {
        SentFile.until(count + " listeners", () -> feed.listeners() == count);
    }

    private static JsonNode told(GraphQlSocket socket) throws InterruptedException {
        JsonNode message = socket.next();
        assertThat(message.get("type").asText()).as(message.toString()).isEqualTo("next");
        assertThat(message.at("/payload/errors").isMissingNode())
                .as(message.toString())
                .isTrue();
        return message.at("/payload/data");
    }

    @Test
    void whoFollowsAPersonHearsOfHerFactsAlone() throws InterruptedException {
        article("Newsley").load();
        try (GraphQlSocket ada = new GraphQlSocket(LOADED, Map.of("person", "Ada Newsley"));
                GraphQlSocket all = new GraphQlSocket(LOADED, Map.of())) {
            awaitListeners(2);
            article("Newsley")
                    .meeting("HELD", "1993-04-08", "Bo Newsley", "Cy Newsley")
                    .meeting("HELD", "1993-04-09", "Ada Newsley", "Bo Newsley")
                    .load();

            JsonNode hers = told(ada).get("factsLoaded");
            assertThat(hers.get("__typename").asText()).isEqualTo("Meeting");
            assertThat(hers.get("people").findValuesAsText("name")).containsExactly("Ada Newsley", "Bo Newsley");
            assertThat(hers.at("/evidence/0/article/title").asText()).isEqualTo("On Newsley");
            assertThat(List.of(
                            told(all).at("/factsLoaded/id").asText(),
                            told(all).at("/factsLoaded/id").asText()))
                    .contains(hers.get("id").asText())
                    .doesNotHaveDuplicates();
        }
        awaitListeners(0);
    }

    @Test
    void factsOfEveryKindAreToldAndThoseOfACountry() throws InterruptedException {
        article("Kindsley").load();
        try (GraphQlSocket socket = new GraphQlSocket(LOADED, Map.of("country", "DNK"))) {
            awaitListeners(1);
            Map<String, Object> evidence = Map.of("evidence", List.of(Map.of("paragraph", 1)));
            article("Kindsley")
                    .add(
                            "kin",
                            with(evidence, "person", "Ada Kindsley", "relative", "Bo Kindsley", "relation", "sister"))
                    .add(
                            "offices",
                            with(evidence, "holder", "Ada Kindsley", "title", "harbour master", "country", "DNK"))
                    .load();

            JsonNode office = told(socket).get("factsLoaded");
            assertThat(office.get("__typename").asText()).isEqualTo("Office");
            assertThat(office.at("/holder/name").asText()).isEqualTo("Ada Kindsley");
            assertThat(office.at("/country/code").asText()).isEqualTo("DNK");
        }
        awaitListeners(0);
    }

    private static Map<String, Object> with(Map<String, Object> evidence, String... fields) {
        Map<String, Object> fact = new java.util.HashMap<>(evidence);
        for (int i = 0; i < fields.length; i += 2) {
            fact.put(fields[i], fields[i + 1]);
        }
        return fact;
    }

    @Test
    void whatAnArticleNoLongerSaysIsToldAsWithdrawn() throws InterruptedException {
        article("Gonesley")
                .meeting("HELD", "1993-04-07", "Ada Gonesley", "Bo Gonesley")
                .meeting("HELD", "1993-04-08", "Bo Gonesley", "Cy Gonesley")
                .load();
        try (GraphQlSocket ada = new GraphQlSocket(WITHDRAWN, Map.of("person", "Ada Gonesley"))) {
            awaitListeners(1);
            article("Gonesley").load();

            assertThat(told(ada).get("factsWithdrawn").asText())
                    .isEqualTo("meeting.1993-04-07.ada-gonesley_bo-gonesley");
        }
        awaitListeners(0);
    }

    @Test
    void everyServerTellsEachEventOnceAndFromTheSubscriptionOn() {
        article("Twinsley")
                .meeting("HELD", "1993-04-01", "Ada Twinsley", "Bo Twinsley")
                .load();
        NewsFeed otherServer = new NewsFeed(log, executor, 1000);
        List<String> here = new CopyOnWriteArrayList<>();
        List<String> there = new CopyOnWriteArrayList<>();
        var hears =
                feed.items(item -> item.id().contains("twinsley")).subscribe().with(item -> here.add(item.id()));
        var hearsThere = otherServer
                .items(item -> item.id().contains("twinsley"))
                .subscribe()
                .with(item -> there.add(item.id()));
        for (int day = 2; day <= 6; day++) {
            Draft draft = article("Twinsley");
            for (int d = 1; d <= day; d++) {
                draft.meeting("HELD", "1993-04-0" + d, "Ada Twinsley", "Bo Twinsley");
            }
            draft.load();
        }

        SentFile.until("five events here and there", () -> here.size() >= 5 && there.size() >= 5);

        assertThat(here).hasSize(5).doesNotHaveDuplicates().isSorted().isEqualTo(there);
        hears.cancel();
        hearsThere.cancel();
        assertThat(feed.listeners()).isZero();
        otherServer.end();
    }

    @Test
    void whoTakesNothingIsLeftBehindAndDelaysNobody() {
        AssertSubscriber<NewsItem> slow = slowsley().withSubscriber(AssertSubscriber.create(0));
        AssertSubscriber<NewsItem> quick = slowsley().withSubscriber(AssertSubscriber.create(1000));

        manyMeetings(150).load();
        quick.awaitItems(150, Duration.ofSeconds(30));
        manyMeetings(300).load();
        quick.awaitItems(300, Duration.ofSeconds(30));
        slow.request(1000).awaitFailure(Duration.ofSeconds(20));

        assertThat(slow.getFailure())
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("More than 200 events were waiting");
        quick.cancel();
        awaitListeners(0);
    }

    @Test
    void whoReadsNothingIsDisconnectedAndNobodyElseMissesAnything() throws IOException {
        String longTitle = "Talks " + "of all of Deafley ".repeat(25);
        String large = "people { meetings(first: 100) { nodes { title } } }";
        AssertSubscriber<NewsItem> other = feed.items(item -> item.concerned().contains("ada-deafley"))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1000));
        try (UnreadSocket deaf =
                new UnreadSocket("subscription { factsLoaded { id ... on Meeting { " + large + " } } }")) {
            awaitListeners(2);
            Draft draft = article("Deafley");
            for (int n = 0; n < 190; n++) {
                draft.meeting(
                        Map.of("title", longTitle),
                        "HELD",
                        LocalDate.of(1990, 1, 1).plusDays(n).toString(),
                        "Ada Deafley",
                        "Bo Deafley");
            }
            draft.load().body("data.loadFacts.status", equalTo("DONE"));
            awaitListeners(1);
            other.awaitItems(190, Duration.ofSeconds(30));
        }
        other.cancel();
        awaitListeners(0);
    }

    private MultiSubscribe<NewsItem> slowsley() {
        return feed.items(item -> item.concerned().contains("ada-slowsley")).subscribe();
    }

    private static Draft manyMeetings(int count) {
        Draft draft = article("Slowsley");
        for (int n = 0; n < count; n++) {
            draft.meeting("HELD", LocalDate.of(1990, 1, 1).plusDays(n).toString(), "Ada Slowsley", "Bo Slowsley");
        }
        return draft;
    }

    @Test
    void aPersonWhoIsUnknownCannotBeFollowed() throws InterruptedException {
        try (GraphQlSocket socket = new GraphQlSocket(LOADED, Map.of("person", "Nobody Followsley"))) {
            JsonNode message = socket.next();
            assertThat(message.get("type").asText()).isEqualTo("error");
            assertThat(message.toString()).contains("NOT_FOUND").contains("Nobody Followsley");
        }
    }
}
