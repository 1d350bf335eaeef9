package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NameKey;
import org.chancery.graph.names.Symbol;
import org.chancery.loading.account.Digest;
import org.chancery.vote.UnBody;
import org.neo4j.driver.Value;

/**
 * A resolution as a record gives it.
 *
 * @param symbol such as A/RES/ES-11/4; the resolution's id
 * @param knownAs what it is about, in our own words; each is a name by which it is found
 * @param subjects of the United Nations' thesaurus
 */
public record ResolutionRecord(
        String symbol,
        String title,
        List<String> knownAs,
        UnBody body,
        String session,
        LocalDate adoptedOn,
        List<String> subjects,
        String link) {

    public ResolutionRecord {
        knownAs = knownAs == null ? List.of() : List.copyOf(knownAs);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** What a text is looked for in, folded. */
    String textKey() {
        return Folding.fold(title + " " + symbol + " " + String.join(" ", knownAs));
    }

    List<String> subjectKeys() {
        return subjects.stream().map(Folding::fold).toList();
    }

    /** The same, with other words for what it is about. */
    ResolutionRecord knownAs(List<String> words) {
        return new ResolutionRecord(symbol, title, words, body, session, adoptedOn, subjects, link);
    }

    /** The same, with other subjects. */
    ResolutionRecord subjects(List<String> others) {
        return new ResolutionRecord(symbol, title, knownAs, body, session, adoptedOn, others, link);
    }

    /** Its properties within the record of a roll call on it. */
    Map<String, Object> asPartOfRecord() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("symbol", symbol);
        properties.put("resolutionTitle", title);
        properties.put("knownAs", knownAs);
        properties.put("resolutionSession", session);
        properties.put("adoptedOn", adoptedOn);
        properties.put("subjects", subjects);
        properties.put("resolutionLink", link);
        return properties;
    }

    /** The resolution of a roll call's record, which is of the same organ; null where it is on none. */
    static ResolutionRecord ofPart(Value node, UnBody body) {
        return node.get("symbol").isNull()
                ? null
                : new ResolutionRecord(
                        node.get("symbol").asString(),
                        node.get("resolutionTitle").asString(),
                        node.get("knownAs").asList(Value::asString),
                        body,
                        node.get("resolutionSession").asString(null),
                        node.get("adoptedOn").asLocalDate(null),
                        node.get("subjects").asList(Value::asString),
                        node.get("resolutionLink").asString(null));
    }

    String digest() {
        return Digest.sha256(toString());
    }

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("symbol", symbol);
        properties.put("title", title);
        properties.put("knownAs", knownAs);
        properties.put("body", body.name());
        properties.put("session", session);
        properties.put("adoptedOn", adoptedOn);
        properties.put("adoptedIn", adoptedOn == null ? null : String.valueOf(adoptedOn.getYear()));
        properties.put("subjects", subjects);
        properties.put("link", link);
        properties.put("textKey", textKey());
        properties.put("subjectKeys", subjectKeys());
        properties.put("digest", digest());
        List<String> names = new ArrayList<>(knownAs);
        names.add(symbol.replaceFirst("^[AS]/RES/", ""));
        Symbol.read(symbol).ifPresent(read -> {
            names.add(read.canonical());
            names.addAll(read.shorter());
        });
        return Map.of("id", symbol, "properties", properties, "keys", NameKey.of(symbol, names));
    }
}
