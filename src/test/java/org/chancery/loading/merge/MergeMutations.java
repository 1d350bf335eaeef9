package org.chancery.loading.merge;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.chancery.testing.Ask;

/** Merging and separating people as an editor would. */
public final class MergeMutations {

    private static final String MERGE = """
            mutation ($keep: ID!, $duplicate: ID!, $reason: String, $although: Boolean) {
              mergePeople(keep: $keep, duplicate: $duplicate, reason: $reason, although: $although) {
                id name aliases mergedFrom { id name reason by at } } }""";

    private static final String SEPARATE =
            "mutation ($merged: ID!) { separatePeople(merged: $merged) { id name aliases } }";

    private MergeMutations() {}

    public static ValidatableResponse merge(String keep, String duplicate) {
        return merge(keep, duplicate, "so it says", false);
    }

    public static ValidatableResponse merge(String keep, String duplicate, String reason, boolean although) {
        Map<String, Object> variables = new HashMap<>(Map.of("keep", keep, "duplicate", duplicate));
        variables.put("reason", reason);
        variables.put("although", although);
        return Ask.query(MERGE, variables);
    }

    public static ValidatableResponse separate(String merged) {
        return Ask.query(SEPARATE, Map.of("merged", merged));
    }
}
