package org.chancery.loading.file;

import java.util.List;
import org.chancery.api.ErrorCode;

/**
 * What there is to say of a place in a file that is loaded.
 *
 * @param kind whether something was left out, or loaded with a remark
 * @param line of the file, from 1; null where it is about no line
 * @param place where it is, within the line or the graph: a column, a roll call's id
 * @param value what stands there
 * @param code of a reject, as in {@code extensions.code}; null for the other kinds
 * @param reason what is wrong, and what would be right or was done
 * @param candidates ids of what a rejected value may have meant
 */
public record Remark(
        Kind kind, Long line, String place, String value, ErrorCode code, String reason, List<String> candidates) {

    /** A remark on what has only one meaning. */
    public Remark(Kind kind, Long line, String place, String value, ErrorCode code, String reason) {
        this(kind, line, place, value, code, reason, List.of());
    }

    /** What became of what it is about. */
    public enum Kind {
        /** It was not loaded. */
        REJECT,
        /** It was loaded, and does not add up in itself. */
        GAP,
        /** A known slip was mended. */
        MENDED,
        /** It was loaded on its own, since it could not be told whether another source has it. */
        APART
    }

    /** A row, or a part of one, that is not loaded. */
    public static Remark reject(long line, String place, String value, String reason) {
        return new Remark(Kind.REJECT, line, place, value, ErrorCode.INVALID_INPUT, reason);
    }
}
