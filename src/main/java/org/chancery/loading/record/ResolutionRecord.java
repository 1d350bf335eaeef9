package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NameKey;
import org.chancery.vote.UnBody;

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

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("symbol", symbol);
        properties.put("title", title);
        properties.put("knownAs", knownAs);
        properties.put("body", body.name());
        properties.put("session", session);
        properties.put("adoptedOn", adoptedOn);
        properties.put("subjects", subjects);
        properties.put("link", link);
        properties.put("textKey", textKey());
        properties.put("subjectKeys", subjectKeys());
        List<String> names = new ArrayList<>(knownAs);
        names.add(symbol.replaceFirst("^[AS]/RES/", ""));
        return Map.of("id", symbol, "properties", properties, "keys", NameKey.of(symbol, names));
    }
}
