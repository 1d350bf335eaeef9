package org.chancery.api;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * A length of time as its source gives it. Two days stay {@code P2D}: {@link java.time.Duration} would make them 48
 * hours, which is not what was said.
 *
 * @param value ISO 8601, such as {@code PT5H} or {@code P2D}
 */
@CustomScalar("Duration")
@Description("A length of time as the source gives it, ISO 8601: PT5H, P2D.")
public record IsoDuration(String value) implements CustomStringScalar {

    private static final Pattern FORM =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

    /** @throws ChanceryException INVALID_INPUT where the value is no ISO 8601 duration */
    public IsoDuration {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new ChanceryException(
                    ErrorCode.INVALID_INPUT,
                    "\"" + value + "\" is no duration: ISO 8601 is, such as PT5H (five hours) or P2D (two days)");
        }
    }

    public static IsoDuration of(String value) {
        return value == null ? null : new IsoDuration(value);
    }

    @Override
    public String stringValueForSerialization() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
