package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Remark;
import org.chancery.loading.merge.Merges;
import org.chancery.loading.merge.ToldMerge;

/**
 * The entries of an export that tell which people were merged: {@code {merges: [{keep, keepName, duplicate, duplicateName,
 * reason, at}]}}.
 */
final class MergeEntries {

    static final String FIELD = "merges";

    private final Merges merges;

    MergeEntries(Merges merges) {
        this.merges = merges;
    }

    /** Whether an entry tells of merges and of nothing else; one that tells of both is no article. */
    static boolean is(JsonNode entry) {
        return entry.size() == 1 && entry.has(FIELD);
    }

    /** Merges those whom an entry names, each in a transaction of its own; one that cannot be merged is rejected. */
    void load(Entries.Entry entry, LoadProgress progress) {
        JsonNode all = entry.node().path(FIELD);
        if (!all.isArray()) {
            progress.remark(new Remark(
                    Remark.Kind.REJECT, entry.line(), FIELD, null, ErrorCode.INVALID_INPUT, "right is a list"));
            return;
        }
        int n = 0;
        for (JsonNode merge : all) {
            progress.stopIfCancelled();
            progress.read(1);
            String place = FIELD + "[" + n++ + "]";
            try {
                if (Patience.with(() -> merged(merge), progress::stopIfCancelled)) {
                    progress.created(1);
                } else {
                    progress.unchanged(1);
                }
            } catch (ChanceryException e) {
                if (e.code() != ErrorCode.NOT_FOUND && e.code() != ErrorCode.INVALID_INPUT) {
                    throw e;
                }
                progress.remark(new Remark(
                        Remark.Kind.REJECT,
                        entry.line(),
                        place,
                        merge.path("duplicate").asText(),
                        e.code(),
                        e.getMessage()));
            }
        }
    }

    private boolean merged(JsonNode merge) {
        return merges.restore(new ToldMerge(
                merge.path("keep").asText(),
                merge.path("keepName").asText(null),
                merge.path("duplicate").asText(),
                merge.path("duplicateName").asText(null),
                merge.path("reason").asText(null),
                at(merge.path("at").asText())));
    }

    private static Instant at(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ChanceryException.invalidInput(
                    "at", "\"" + text + "\" is no time; right is when they were merged, as 2026-01-31T12:00:00Z");
        }
    }
}
