package org.chancery.loading.rollcall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.chancery.loading.FactFiles;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Remark;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.record.NoState;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.SourcedRollCall;
import org.chancery.loading.record.States;

/** Loads roll calls from a file of facts, YAML or JSON: the format of those that come with the project. */
final class FactsLoad implements LoadableFile {

    private final Unpacked.Text text;
    private final Unpacked unpacked;
    private final States states;
    private final OfficialRecord record;

    FactsLoad(Unpacked.Text text, Unpacked unpacked, States states, OfficialRecord record) {
        this.text = text;
        this.unpacked = unpacked;
        this.states = states;
        this.record = record;
    }

    /** Whether a text begins like a list in YAML or JSON, after comments. */
    static boolean isFacts(Unpacked.Text text) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(text.open(), StandardCharsets.UTF_8))) {
            char[] head = new char[1 << 16];
            int read = reader.read(head);
            return new String(head, 0, Math.max(0, read))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals("---"))
                    .findFirst()
                    .filter(line -> line.startsWith("- ") || line.startsWith("["))
                    .isPresent();
        } catch (IOException e) {
            throw new FileDamaged("the file cannot be read: " + e.getMessage());
        }
    }

    @Override
    public String source() {
        return "a file of facts about roll calls";
    }

    @Override
    public void load(LoadProgress progress) {
        Set<String> ids = new HashSet<>();
        try (unpacked;
                RecordBatches batches = new RecordBatches(record, progress);
                InputStream in = text.open();
                MappingIterator<JsonNode> entries = FactFiles.entries(in)) {
            while (entries.hasNextValue()) {
                long line = entries.getCurrentLocation().getLineNr();
                SourcedRollCall rollCall = read(entries.nextValue(), line, progress);
                if (rollCall == null) {
                    progress.read(1);
                } else if (!ids.add(rollCall.id())) {
                    progress.read(1);
                    progress.remark(Remark.reject(
                            line, "id", rollCall.id(), "stands in the file before; each roll call stands once"));
                } else {
                    batches.add(rollCall, Math.max(1, rollCall.votes().size()));
                }
            }
            batches.end();
        } catch (IOException e) {
            throw new FileDamaged("the file is damaged: " + e.getMessage());
        }
    }

    private SourcedRollCall read(JsonNode entry, long line, LoadProgress progress) {
        try {
            SourcedRollCall rollCall = FactFiles.rollCall(entry).sourced();
            for (String code : rollCall.votes().keySet()) {
                if (states.read(null, code, rollCall.date()) instanceof NoState none) {
                    progress.remark(Remark.reject(line, "positions", code, none.reason()));
                    return null;
                }
            }
            return rollCall;
        } catch (IOException | IllegalArgumentException e) {
            progress.remark(Remark.reject(line, null, entry.path("id").asText(null), e.getMessage()));
            return null;
        }
    }
}
