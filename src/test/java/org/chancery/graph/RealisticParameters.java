package org.chancery.graph;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One of each parameter that statements name, as the server would give it. */
final class RealisticParameters {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+(?:\\.\\w+)?)");

    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private static final Map<String, Object> FILTERS = Map.ofEntries(
            entry("body", "GENERAL_ASSEMBLY"),
            entry("contested", true),
            entry("counterpartCountry", "C1"),
            entry("counterpartVoters", ids("C", 40)),
            entry("from", DAY),
            entry("kinds", List.of("MEETING", "CALL")),
            entry("knownOn", DAY),
            entry("origin", List.of("TEXT")),
            entry("place", "place-1"),
            entry("session", "5"),
            entry("status", List.of("HELD")),
            entry("subject", "subject 7"),
            entry("text", "topic 7"),
            entry("to", DAY.plusYears(1)),
            entry("voters", ids("C", 40)),
            entry("with", List.of("person-1", "C2")),
            entry("words", List.of("resolution", "7")));

    private static final Map<String, Object> KEY = Map.of(
            "n",
            0,
            "id",
            "person-1",
            "other",
            "person-2",
            "a",
            "C1",
            "b",
            "C2",
            "afterKey",
            10,
            "afterId",
            "a",
            "on",
            DAY);

    private static final Map<String, Object> FACT = Map.of(
            "n", 0,
            "id", "fact-1",
            "knownOn", DAY,
            "properties", Map.of("digest", "d", "symbol", "R/1", "country", "C1"),
            "keys", List.of(Map.of("key", "a name", "as", "name")),
            "edges", List.of(Map.of("role", "holder", "label", "Person", "id", "person-1", "n", 0)),
            "attended", List.of(Map.of("id", "person-1", "n", 0, "country", "C1", "capacity", "envoy")),
            "represented", List.of(Map.of("id", "C1", "n", 0, "label", "Country", "unnamed", true)),
            "places",
                    List.of(Map.of(
                            "country",
                            "C1",
                            "chain",
                            List.of(Map.of("id", "place-1", "name", "P", "keys", List.of())))));

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            entry("after", "m"),
            entry("afterAt", ZonedDateTime.parse("2025-01-01T00:00:00Z")),
            entry("afterId", "a"),
            entry("afterKey", "a"),
            entry("article", "article-1"),
            entry("at", "2025-01-01T00:00:00Z"),
            entry("before", "load-50"),
            entry("blocks", ids("block-", 20)),
            entry("asker", "0"),
            entry("by", "somebody"),
            entry("countries", ids("C", 3)),
            entry("country", "C1"),
            entry("days", List.of("2020-01-01", "2020-01-02")),
            entry("digest", "d1"),
            entry("duplicate", "person-2"),
            entry("f", FILTERS),
            entry("facts", many(FACT)),
            entry("fingerprint", "f1"),
            entry("first", 20),
            entry("from", "person-1"),
            entry("id", "person-1"),
            entry("ids", ids("person-", 100)),
            entry("keep", "person-1"),
            entry("key", "person 1"),
            entry("keys", many(KEY)),
            entry("kind", "MEETING"),
            entry("kinships", ids("kinship-", 20)),
            entry("known", 990),
            entry("labels", List.of("Person", "Country")),
            entry("latest", DAY),
            entry("limit", 21),
            entry("maxMeetings", 4),
            entry("meetings", ids("meeting-", 20)),
            entry("memberOn", DAY),
            entry("merged", "person-2"),
            entry("message", "The server stopped"),
            entry("met", "person-1"),
            entry("most", 2001),
            entry("moves", many(Map.of("account", "account-1", "block", "block-2"))),
            entry("name", "file-1"),
            entry("names", ids("file-", 3)),
            entry("offices", ids("office-", 20)),
            entry("organizations", ids("organization-", 20)),
            entry("otherId", "article-1"),
            entry("others", many(Map.of("block", "meeting block-1", "days", List.of("2020-01-01")))),
            entry("pairs", many(KEY)),
            entry("paths", 3),
            entry("people", ids("person-", 20)),
            entry("places", ids("place-", 20)),
            entry("position", "NO"),
            entry("properties", Map.of("id", "load-100", "status", "DONE")),
            entry("proposed", ids("person-", 5)),
            entry("query", "person"),
            entry("refs", ids("ref-", 5)),
            entry("reason", "One and the same"),
            entry("region", "region 1"),
            entry("rejects", List.of(Map.of("place", "row 1", "code", "INVALID"))),
            entry("rollCall", "roll-call-1"),
            entry("running", ids("load-", 2)),
            entry("seq", 1000),
            entry("silentSince", "2025-01-01T00:00:00Z"),
            entry("simple", ids("block-", 20)),
            entry("statements", ids("statement-", 20)),
            entry("symbols", ids("R/", 20)),
            entry("title", "office 7"),
            entry("to", "person-2"),
            entry("varied", ids("block-", 20)),
            entry("url", "https://example.org/1"),
            entry("urlKey", "example.org/1"),
            entry("verdict", "CONTRADICTED"),
            entry("version", "004"),
            entry("voteClaims", ids("claim-", 20)),
            entry(
                    "wanted",
                    many(Map.of("n", 0, "id", "Person 1", "keys", List.of("person 1"), "labels", List.of("Person")))),
            entry("what", "LOADED"));

    /** Where a statement means something else by a name than the others do. */
    private static final Map<String, Map<String, Object>> BY_STATEMENT = Map.ofEntries(
            entry("loading/count-notes", Map.of("keys", many(Map.of("n", 0, "id", "load-1", "kinds", List.of("GAP"))))),
            entry(
                    "loading/keep-remarks",
                    Map.of(
                            "rejects", many(Map.of("n", 1, "properties", Map.of("reason", "r"))),
                            "notes", many(Map.of("n", 1, "kind", "GAP", "properties", Map.of("reason", "r"))))),
            entry(
                    "loading/notes-of-loads",
                    Map.of("keys", many(Map.of("n", 0, "id", "load-1", "kinds", List.of("GAP"), "afterKey", 1)))),
            entry(
                    "loading/link-accounts",
                    Map.of("links", many(Map.of("account", "account-1", "kind", "MEETING", "fact", "meeting-1")))),
            entry(
                    "loading/put-accounts",
                    Map.of(
                            "accounts",
                            many(Map.of(
                                    "properties", Map.of("id", "account-a", "block", "block-1"),
                                    "passages", List.of(Map.of("quote", "Quote", "start", 1)),
                                    "names",
                                            List.of(Map.of(
                                                    "label",
                                                    "Person",
                                                    "id",
                                                    "person-1",
                                                    "properties",
                                                    Map.of("n", 0))))))),
            entry(
                    "loading/note-variants",
                    Map.of(
                            "accounts",
                            many(Map.of("id", "account-1", "variant", "variant-1", "rank", "0 ~ account-1")))),
            entry(
                    "loading/people-otherwise-known",
                    Map.of(
                            "wanted",
                            many(Map.of(
                                    "ref",
                                    "ref-1",
                                    "id",
                                    "person-1",
                                    "titles",
                                    List.of("office 7"),
                                    "countries",
                                    List.of("C1"))))),
            entry(
                    "loading/put-entities",
                    Map.of(
                            "people", many(Map.of("id", "person-1", "name", "Person 1")),
                            "organizations", many(Map.of("id", "organization-1", "name", "Organization 1")))),
            entry(
                    "loading/people-of-country",
                    Map.of("wanted", many(Map.of("ref", "ref-1", "keys", List.of("person 1"), "country", "C1")))),
            entry("loading/unlist-people", Map.of("people", many(Map.of("id", "person-1", "name", "Person 1")))),
            entry("loading/put-article", Map.of("people", many(Map.of("ref", "ref-1", "id", "person-1")))),
            entry(
                    "record/candidates",
                    Map.of("claims", many(Map.of("id", "claim-1", "query", "resolution*", "countries", ids("C", 7))))),
            entry("record/claims-concerned", Map.of("ids", ids("claim-", 20))),
            entry("record/write-countries", Map.of("countries", many(FACT))),
            entry("record/drop-roll-calls", Map.of("rollCalls", ids("roll-call-", 20), "resolutions", ids("R/", 20))),
            entry("record/write-records", Map.of("records", many(Map.of("id", "record-1", "symbol", "R/1")))),
            entry("record/write-resolutions", Map.of("resolutions", many(FACT))),
            entry(
                    "record/write-roll-calls",
                    Map.of(
                            "rollCalls",
                            many(Map.of(
                                    "id",
                                    "roll-call-1",
                                    "properties",
                                    Map.of("digest", "d"),
                                    "resolution",
                                    "R/1",
                                    "records",
                                    List.of("record-1"))))),
            entry(
                    "record/write-votes",
                    Map.of(
                            "rollCalls", ids("roll-call-", 20),
                            "votes", many(Map.of("country", "C1", "position", "NO", "rollCalls", List.of(0, 1))),
                            "reported", many(Map.of("country", "C1", "position", "NO", "rollCalls", List.of(2))))),
            entry(
                    "record/write-matches",
                    Map.of(
                            "matches",
                            many(Map.of(
                                    "id",
                                    "claim-1",
                                    "resolution",
                                    "R/1",
                                    "candidates",
                                    List.of(Map.of("n", 0, "resolution", "R/1", "score", 0.9)))))),
            entry(
                    "record/write-verdicts",
                    Map.of("verdicts", many(Map.of("id", "claim-1", "verdict", "CONTRADICTED")))),
            entry("loading/dated-countries", Map.of("ids", ids("C", 20))),
            entry("verify/standing", Map.of("facts", many(Map.of("kind", "MEETING", "id", "meeting-1")))),
            entry("vote/positions-in-roll-calls", Map.of("ids", ids("roll-call-", 200))),
            entry("vote/resolutions", Map.of("afterKey", -10)));

    private RealisticParameters() {}

    /** What a statement names and nothing here is the like of: {@code ids}, {@code f.from}. */
    static Set<String> missing(Cypher statement) {
        Map<String, Object> given = given(statement.name());
        return named(statement.text()).stream()
                .filter(name -> !given.containsKey(name.replaceFirst("\\..*", ""))
                        || name.startsWith("f.") && !FILTERS.containsKey(name.substring(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of those that a statement names. */
    static Map<String, Object> of(String name, String text) {
        Map<String, Object> values = given(name);
        values.keySet()
                .retainAll(named(text).stream()
                        .map(parameter -> parameter.replaceFirst("\\..*", ""))
                        .toList());
        return values;
    }

    private static Map<String, Object> given(String statement) {
        Map<String, Object> given = new HashMap<>(BY_NAME);
        given.putAll(BY_STATEMENT.getOrDefault(statement, Map.of()));
        return given;
    }

    private static Set<String> named(String text) {
        String code =
                text.lines().filter(line -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
        return PARAMETER.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> ids(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + i).toList();
    }

    /** As many as a page of an answer has. */
    private static List<Map<String, Object>> many(Map<String, Object> one) {
        return IntStream.range(0, 20).mapToObj(i -> one).toList();
    }
}
