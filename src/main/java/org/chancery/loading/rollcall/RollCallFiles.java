package org.chancery.loading.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.loading.LoadKind;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Table;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.States;

/**
 * Files of roll calls: the exports of the United Nations Digital Library, Voeten's data as a zip of its three tables, and
 * files of facts. What a file is, its first lines tell; names of files tell nothing.
 */
@ApplicationScoped
public class RollCallFiles implements FileLoader {

    private final States states;
    private final OfficialRecord record;

    RollCallFiles(States states, OfficialRecord record) {
        this.states = states;
        this.record = record;
    }

    @Override
    public LoadKind kind() {
        return LoadKind.ROLL_CALLS;
    }

    @Override
    public LoadableFile open(ReceivedFile file) {
        return Unpacked.open(file, unpacked -> open(file, unpacked));
    }

    private LoadableFile open(ReceivedFile file, Unpacked unpacked) {
        List<Unpacked.Text> texts = unpacked.texts();
        if (texts.size() == 1 && FactsLoad.isFacts(texts.get(0))) {
            return new FactsLoad(texts.get(0), unpacked, states, record);
        }
        Map<Layout, List<Unpacked.Text>> byLayout = new EnumMap<>(Layout.class);
        for (Unpacked.Text text : texts) {
            byLayout.computeIfAbsent(layout(text), l -> new ArrayList<>()).add(text);
        }
        return new TableLoad(file, source(byLayout), unpacked, states, record);
    }

    private static Layout layout(Unpacked.Text text) {
        try (Table table = Table.open(text)) {
            return Layout.of(table)
                    .orElseThrow(() -> ChanceryException.invalidInput(
                            "body",
                            (text.name().isEmpty() ? "the file" : text.name()) + " has the columns "
                                    + table.shownColumns()
                                    + ", which fit no table of roll calls; expected are those of "
                                    + Layout.expected()));
        }
    }

    private static Source source(Map<Layout, List<Unpacked.Text>> byLayout) {
        boolean exports = byLayout.keySet().stream().allMatch(Layout::isExport);
        if (exports) {
            return new Export(byLayout);
        }
        List<Layout> needed = List.of(Layout.UNVOTES_VOTES, Layout.UNVOTES_ROLL_CALLS, Layout.UNVOTES_ISSUES);
        List<String> missing = needed.stream()
                .filter(layout -> !byLayout.containsKey(layout))
                .map(Layout::words)
                .toList();
        if (!missing.isEmpty()) {
            throw ChanceryException.invalidInput(
                    "body",
                    "the file lacks " + String.join(" and ", missing) + "; right is one zip with the three tables");
        }
        if (byLayout.size() > needed.size() || byLayout.values().stream().anyMatch(texts -> texts.size() > 1)) {
            throw ChanceryException.invalidInput(
                    "body",
                    "the zip holds more than Voeten's three tables; right is each of them once, and nothing else");
        }
        Map<Layout, Unpacked.Text> texts = new EnumMap<>(Layout.class);
        byLayout.forEach((layout, found) -> texts.put(layout, found.get(0)));
        return new Unvotes(texts);
    }
}
