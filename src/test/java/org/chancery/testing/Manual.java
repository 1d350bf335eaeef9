package org.chancery.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The examples of the manual: what a reader would copy. */
public final class Manual {

    private static final Pattern EXAMPLE = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    private Manual() {}

    /** The GraphQL examples of a page, in their order. */
    public static List<String> examples(String page) {
        try {
            return EXAMPLE.matcher(Files.readString(Path.of(page)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
