package org.chancery.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place of an entry in a list that is sorted by one key and then by id. It names the entry, not its number, so a
 * page goes on where the last one ended even when the list has grown.
 *
 * @param key a {@link Long} or a {@link String}
 */
public record Cursor(Object key, String id) {

    /** The form in which clients get it; they are not to look into it. */
    public String encoded() {
        String type = key instanceof Long ? "n" : "s";
        byte[] plain = (type + key + "\n" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @throws ChanceryException INVALID_INPUT where this is no cursor that the server gave */
    public static Cursor decode(String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int end = plain.lastIndexOf('\n');
            String key = plain.substring(1, end);
            Object typed = switch (plain.charAt(0)) {
                case 'n' -> Long.valueOf(key);
                case 's' -> key;
                default -> throw new IllegalArgumentException("type");
            };
            return new Cursor(typed, plain.substring(end + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ChanceryException.invalidInput(
                    "after", "\"" + encoded + "\" is no cursor; give the endCursor of the page before");
        }
    }
}
