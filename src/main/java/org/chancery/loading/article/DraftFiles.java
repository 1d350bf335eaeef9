package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.api.ChanceryException;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.LoadKind;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.merge.Merges;

/**
 * Files of drafts: what articles say, in the shape of {@code ArticleFactsInput}, JSON or YAML, one article or any number
 * of them; an export is such a file.
 */
@ApplicationScoped
public class DraftFiles implements FileLoader {

    private static final Set<String> FIELDS = Set.of(
            "article", "people", "organizations", "offices", "kin", "meetings", "statements", "voteClaims", "merges");

    private final DraftReading reading;
    private final FactsLoader facts;
    private final MergeEntries merges;

    DraftFiles(DraftReading reading, FactsLoader facts, Merges merges) {
        this.reading = reading;
        this.facts = facts;
        this.merges = new MergeEntries(merges);
    }

    @Override
    public LoadKind kind() {
        return LoadKind.FACTS;
    }

    @Override
    public LoadableFile open(ReceivedFile file) {
        return Unpacked.open(file, unpacked -> {
            List<Unpacked.Text> texts = unpacked.texts();
            texts.forEach(DraftFiles::requireDraft);
            return new DraftFile(unpacked, texts, reading, facts, merges);
        });
    }

    private static void requireDraft(Unpacked.Text text) {
        try (Entries entries = Entries.of(text)) {
            Entries.Entry first = entries.next();
            if (first == null || !isDraft(first.node())) {
                throw ChanceryException.invalidInput(
                        "body",
                        (text.name().isEmpty() ? "the file" : "\"" + text.name() + "\"") + " begins with "
                                + shown(first) + "; right is what an article says, as JSON or YAML: an object with"
                                + " the field article and the lists people, meetings and so on, or a list of such");
            }
        }
    }

    private static boolean isDraft(JsonNode node) {
        return FIELDS.stream().anyMatch(node::has);
    }

    private static String shown(Entries.Entry first) {
        if (first == null) {
            return "nothing";
        }
        Set<String> fields = new TreeSet<>();
        first.node().fieldNames().forEachRemaining(fields::add);
        String shown = fields.isEmpty()
                ? "\"" + first.node().asText() + "\""
                : "an object of the fields " + String.join(", ", fields);
        return shown.length() <= 200 ? shown : shown.substring(0, 200) + "…";
    }
}
