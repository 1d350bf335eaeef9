package org.chancery.loading.draft;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** In the order of the draft: by list, and in it by entry. */
    public static final Comparator<Problem> AS_WRITTEN =
            Comparator.comparingInt(Problem::part).thenComparingInt(Problem::entry);

    private static final List<String> PARTS =
            List.of("article", "people", "organizations", "offices", "kin", "meetings", "statements", "voteClaims");

    /** Of any place: a stray field may be called anything. */
    private static final Pattern PLACE = Pattern.compile("([^.\\[]*)(?:\\[(\\d{1,9})])?.*", Pattern.DOTALL);

    public static Problem invalid(String place, Object value, String reason) {
        return new Problem(place, value == null ? null : value.toString(), ErrorCode.INVALID_INPUT, reason, List.of());
    }

    private int part() {
        int part = PARTS.indexOf(parsed().group(1));
        return part < 0 ? PARTS.size() : part;
    }

    private int entry() {
        String entry = parsed().group(2);
        return entry == null ? 0 : Integer.parseInt(entry);
    }

    private Matcher parsed() {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            throw new IllegalStateException("every place begins with a list, or with none: " + place);
        }
        return matcher;
    }
}
