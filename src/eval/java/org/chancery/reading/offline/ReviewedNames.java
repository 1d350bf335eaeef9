package org.chancery.reading.offline;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;

/** What people are called, and of which country they were, as it was reviewed by hand. */
final class ReviewedNames {

    private static final Map<String, NamedCsvRecord> NAMES = Labels.rows("/eval/people.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("read"), Function.identity()));

    private ReviewedNames() {}

    /**
     * Somebody.
     *
     * @param country null where it is not known
     */
    record Reviewed(String name, String country) {

        String ref() {
            return Folding.slug(name);
        }

        /** Whether it is known who that is. */
        boolean isWhole() {
            return name.contains(" ");
        }
    }

    /** @param country that the article gives */
    static Reviewed of(String name, String country) {
        NamedCsvRecord row = NAMES.get(Folding.fold(name));
        if (row == null) {
            return new Reviewed(name, country);
        }
        String known = row.getField("country");
        return new Reviewed(row.getField("name"), country != null || known.isEmpty() ? country : known);
    }
}
