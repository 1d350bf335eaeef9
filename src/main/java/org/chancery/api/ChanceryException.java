package org.chancery.api;

import java.util.List;
import java.util.Map;

/**
 * An error that its reader can act on: the message says which value was wrong, in what way, and what would be right.
 * The code and the details reach the client in {@code extensions}.
 */
public class ChanceryException extends RuntimeException {

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    /** An error with more to tell than its message: {@code details} become entries of {@code extensions}. */
    public ChanceryException(ErrorCode code, String message, Map<String, Object> details) {
        super(message);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public ChanceryException(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** The value of an argument is not what it must be; {@code argument} is its path, as in {@code filter.from}. */
    public static ChanceryException invalidInput(String argument, String message) {
        return new ChanceryException(ErrorCode.INVALID_INPUT, argument + ": " + message, Map.of("argument", argument));
    }

    /** Nothing is called so; {@code suggestions} are what the name may have meant, best first. */
    public static ChanceryException notFound(String message, List<Candidate> suggestions) {
        return new ChanceryException(
                ErrorCode.NOT_FOUND, message, Map.of("suggestions", Candidate.asMaps(suggestions)));
    }

    /** Several things are called so. */
    public static ChanceryException ambiguousName(String message, List<Candidate> candidates) {
        return new ChanceryException(
                ErrorCode.AMBIGUOUS_NAME, message, Map.of("candidates", Candidate.asMaps(candidates)));
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
