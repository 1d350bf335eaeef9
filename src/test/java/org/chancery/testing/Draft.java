package org.chancery.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of a made-up article, put together and loaded as an editor would. */
public final class Draft {

    private static final String LOAD = """
            mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) {
              status message created updated unchanged withdrawn rejected
              rejects(first: 50) { nodes { place value code reason candidates { id } } } } }""";

    private final Map<String, Object> article = new HashMap<>();
    private final Map<String, List<Object>> facts = new HashMap<>();

    /** An article with this title, published on this day. */
    public Draft(String title, String publishedOn) {
        article.put("title", title);
        article.put("publishedOn", publishedOn);
    }

    /** Sets a field of the article. */
    public Draft article(String field, Object value) {
        article.put(field, value);
        return this;
    }

    /** A person whose ref is the name. */
    public Draft person(String name) {
        return add("people", Map.of("ref", name, "name", name));
    }

    /** People of these names who met, in the first paragraph. */
    public Draft meeting(String status, String startedOn, String... names) {
        return meeting(Map.of(), status, startedOn, names);
    }

    /** As the other, with more fields or other evidence. */
    public Draft meeting(Map<String, Object> more, String status, String startedOn, String... names) {
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "title",
                "Talks of " + String.join(" and ", names),
                "kind",
                "MEETING",
                "status",
                status,
                "participants",
                Stream.of(names).map(n -> Map.of("person", n)).toList(),
                "evidence",
                List.of(Map.of("paragraph", 1))));
        meeting.put("startedOn", startedOn);
        meeting.putAll(more);
        return add("meetings", meeting);
    }

    /** Any fact, by the name of its list. */
    public Draft add(String list, Map<String, Object> fact) {
        facts.computeIfAbsent(list, l -> new ArrayList<>()).add(fact);
        return this;
    }

    /** What loading it answers, read once. */
    public JsonNode loaded() {
        return Ask.read(load());
    }

    /** What loading it answers, whatever that is, at {@code data.loadFacts}. */
    public ValidatableResponse load() {
        return Ask.query(LOAD, Map.of("facts", facts()));
    }

    /** The whole draft, as {@code ArticleFactsInput}. */
    public Map<String, Object> facts() {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("article", article);
        return all;
    }
}
