package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Changes of every kind, each made over and over by a thread of its own until the server is gone: articles are loaded, loaded
 * otherwise, and retracted, people merged and separated. What was acknowledged last is known, and what was under way.
 */
final class ChangesUnderWay {

    private static final String LOAD =
            "mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status message } }";

    private final ServerProcess server;
    private final String run;
    private volatile boolean ending;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** A change and the one that undoes it, or the next of a row; how many of them are acknowledged. */
    private final class Kind {

        private final String name;
        private volatile int acknowledged;

        Kind(String name) {
            this.name = name;
        }

        void repeat() {
            try {
                while (!ending && change(acknowledged)) {
                    acknowledged++;
                }
            } catch (IOException serverIsGone) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean change(int n) throws IOException, InterruptedException {
            boolean again = n % 2 == 1;
            return switch (name) {
                case "Loaded" -> load(draft(name + n, "Ada " + name + n, 1));
                case "Reloaded" -> load(draft(name, "Ada " + name, again ? 3 : 1));
                case "Retracted" ->
                    again
                            ? done(
                                    "mutation { retractArticle(id: \"article.1897-01-31-retracted-" + run
                                            + "\") { status } }",
                                    Map.of())
                            : load(draft(name, "Ada " + name, 2));
                default -> merge(n);
            };
        }

        private boolean merge(int n) throws IOException, InterruptedException {
            if (n == 0) {
                return load(draft("Merged", "Ada Merged", 2)) && load(draft("Merged too", "Adda Merged", 2));
            }
            return n % 2 == 1
                    ? done(
                            "mutation ($a: ID!, $b: ID!) { mergePeople(keep: $a, duplicate: $b, although: true) { id } }",
                            Map.of("a", "ada-merged-" + run, "b", "adda-merged-" + run))
                    : done(
                            "mutation ($b: ID!) { separatePeople(merged: $b) { id } }",
                            Map.of("b", "adda-merged-" + run));
        }

        /** Whether so many changes have been made, which is what a state tells. */
        private boolean isMade(int changes) throws IOException, InterruptedException {
            return switch (name) {
                case "Loaded" ->
                    (changes == 0 || met("Ada Loaded" + (changes - 1)) == 1) && met("Ada Loaded" + changes) == 0;
                case "Reloaded" -> met("Ada Reloaded") == (changes == 0 ? 0 : changes % 2 == 0 ? 3 : 1);
                case "Retracted" -> met("Ada Retracted") == (changes % 2 == 0 ? 0 : 2);
                default ->
                    changes == 0
                            || server.ask(
                                            "query ($b: ID!) { person(id: $b) { id } }",
                                            Map.of("b", "adda-merged-" + run))
                                    .at("/data/person/id")
                                    .asText()
                                    .equals((changes % 2 == 0 ? "ada-merged-" : "adda-merged-") + run);
            };
        }
    }

    private ChangesUnderWay(ServerProcess server, String run) {
        this.server = server;
        this.run = run;
    }

    /**
     * Begins, and returns when some changes of each kind are acknowledged and more are on their way.
     *
     * @param run one word in lower case, of which the names of people and articles are made
     */
    static ChangesUnderWay begin(ServerProcess server, String run) {
        return begin(server, run, 4, List.of("Loaded", "Reloaded", "Retracted", "Merged"));
    }

    /** The same with loads alone, each of an article of its own. */
    static ChangesUnderWay loads(ServerProcess server, String run) {
        return begin(server, run, 2, List.of("Loaded"));
    }

    private static ChangesUnderWay begin(ServerProcess server, String run, int acknowledged, List<String> names) {
        ChangesUnderWay changes = new ChangesUnderWay(server, run);
        for (String name : names) {
            Kind kind = changes.new Kind(name);
            changes.kinds.add(kind);
            changes.threads.add(new Thread(kind::repeat, name));
        }
        changes.threads.forEach(Thread::start);
        ServerProcess.await(
                "changes of every kind are under way",
                Duration.ofSeconds(60),
                () -> changes.kinds.stream().allMatch(kind -> kind.acknowledged >= acknowledged));
        return changes;
    }

    /** Waits until every thread has found out that the server or its database is gone. */
    void end() throws InterruptedException {
        ending = true;
        for (Thread thread : threads) {
            thread.join(60_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    /** Each kind stands as it was acknowledged last, or as the change under way would have made it; and nothing differs. */
    void assertNothingLostOn(ServerProcess restarted) throws IOException, InterruptedException {
        assertAcknowledgedOn(restarted);
        JsonNode verified = MovedFacts.verified(restarted);
        assertThat(verified.get("differences").asInt())
                .as(verified.toPrettyString())
                .isZero();
    }

    /** The same, without comparing all of the graph. */
    void assertAcknowledgedOn(ServerProcess restarted) throws IOException, InterruptedException {
        ChangesUnderWay now = new ChangesUnderWay(restarted, run);
        for (Kind before : kinds) {
            Kind kind = now.new Kind(before.name);
            assertThat(kind.isMade(before.acknowledged) || kind.isMade(before.acknowledged + 1))
                    .as(before.name + " after " + before.acknowledged + " acknowledged changes")
                    .isTrue();
        }
    }

    private int met(String name) throws IOException, InterruptedException {
        JsonNode answer = server.ask(
                "query ($name: ID!) { whoMet(person: $name) { nodes { count } } }", Map.of("name", name + " " + run));
        return answer.at("/data/whoMet/nodes/0/count").asInt(0);
    }

    /** Somebody who met one other person on so many days. */
    private Map<String, Object> draft(String title, String name, int days) {
        List<Map<String, Object>> meetings = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            meetings.add(Map.of(
                    "title",
                    "Talks of " + title,
                    "kind",
                    "MEETING",
                    "status",
                    "HELD",
                    "startedOn",
                    "1897-01-0" + day,
                    "participants",
                    List.of(Map.of("person", "a"), Map.of("person", "b")),
                    "evidence",
                    List.of(Map.of("paragraph", 1))));
        }
        return Map.of(
                "article", Map.of("title", title + " " + run, "publishedOn", "1897-01-31"),
                "people",
                        List.of(
                                Map.of("ref", "a", "name", name + " " + run),
                                Map.of("ref", "b", "name", "Bo of " + title + " " + run)),
                "meetings", meetings);
    }

    private boolean load(Map<String, Object> facts) throws IOException, InterruptedException {
        return done(LOAD, Map.of("facts", facts));
    }

    /** Whether it was done; the database may be gone while the server is there. */
    private boolean done(String mutation, Map<String, Object> variables) throws IOException, InterruptedException {
        JsonNode answer = server.ask(mutation, variables);
        return !answer.has("errors");
    }
}
