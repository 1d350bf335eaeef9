package org.chancery.loading.life;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.loading.Loads;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Remark;

/** Keeps the remarks on one load in the graph while it goes on: by batches, and of each kind so many at most. */
final class KeptRemarks implements Consumer<Remark> {

    private static final int BATCH = 1000;

    /** A cell may be of any length; its beginning tells which it is. */
    private static final int LONGEST = 300;

    private final Loads loads;
    private final String load;
    private final int most;
    private final Map<Remark.Kind, Integer> kept = new EnumMap<>(Remark.Kind.class);
    private final List<Map<String, Object>> rejects = new ArrayList<>();
    private final List<Map<String, Object>> notes = new ArrayList<>();
    private int next;

    /** @param most how many of each kind are kept */
    KeptRemarks(Loads loads, String load, int most) {
        this.loads = loads;
        this.load = load;
        this.most = most;
    }

    /** Takes a remark; waits where the database is behind. */
    @Override
    public void accept(Remark remark) {
        if (put(remark)) {
            Patience.with(() -> {
                write();
                return null;
            });
        }
    }

    private synchronized boolean put(Remark remark) {
        int already = kept.getOrDefault(remark.kind(), 0);
        if (already >= most) {
            return false;
        }
        kept.put(remark.kind(), already + 1);
        Map<String, Object> row = new HashMap<>();
        row.put("n", next++);
        row.put("properties", properties(remark));
        if (remark.kind() == Remark.Kind.REJECT) {
            rejects.add(row);
        } else {
            row.put("kind", remark.kind().name());
            notes.add(row);
        }
        return rejects.size() + notes.size() >= BATCH;
    }

    /** Writes what there is to write yet. */
    synchronized void write() {
        if (!rejects.isEmpty() || !notes.isEmpty()) {
            loads.keepRemarks(load, List.copyOf(rejects), List.copyOf(notes));
            rejects.clear();
            notes.clear();
        }
    }

    /** How many of a kind are kept, of those that there were. */
    synchronized int kept(Remark.Kind kind) {
        return kept.getOrDefault(kind, 0);
    }

    private static Map<String, Object> properties(Remark remark) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("line", remark.line() == null || remark.line() > Integer.MAX_VALUE ? null : remark.line());
        properties.put("place", cut(remark.place()));
        properties.put("value", cut(remark.value()));
        properties.put("code", remark.code() == null ? null : remark.code().name());
        properties.put("reason", cut(remark.reason()));
        properties.put("candidates", remark.candidates().isEmpty() ? null : remark.candidates());
        return properties;
    }

    private static String cut(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "… (" + text.length() + " characters)";
    }
}
