package org.chancery.loading.draft;

import java.util.List;
import org.chancery.api.Candidate;
import org.chancery.api.ErrorCode;

/**
 * Something in a draft that keeps it from being loaded.
 *
 * @param place where in the draft, as in {@code meetings[2].participants[0].person}
 * @param value what stands there, or null
 * @param reason what is wrong with it and what would be right
 * @param candidates what it may have meant
 */
public record Problem(String place, String value, ErrorCode code, String reason, List<Candidate> candidates) {

    static Problem invalid(String place, Object value, String reason) {
        return new Problem(place, value == null ? null : value.toString(), ErrorCode.INVALID_INPUT, reason, List.of());
    }
}
