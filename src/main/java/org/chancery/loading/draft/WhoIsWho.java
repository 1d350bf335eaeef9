package org.chancery.loading.draft;

import java.util.List;
import java.util.Map;
import org.chancery.graph.names.Named;

/**
 * What the words of a draft mean in the graph.
 *
 * @param people ids of people by ref
 * @param countries codes by any name that the draft uses
 * @param organizations ids by name
 * @param resolutions symbols by any name that the draft uses
 * @param about labels and ids of what statements are about, by the words of the draft
 * @param elsewhere the people and organizations of the graph that the draft names and does not list
 */
public record WhoIsWho(
        Map<String, String> people,
        Map<String, String> countries,
        Map<String, String> organizations,
        Map<String, String> resolutions,
        Map<String, Target> about,
        List<Named> elsewhere) {

    /** Something of the graph: its label and id. */
    public record Target(String label, String id) {}

    /** The id for a ref; null for null. */
    public String person(String ref) {
        return ref == null ? null : people.get(ref);
    }

    public String country(String name) {
        return name == null ? null : countries.get(name);
    }

    public String organization(String name) {
        return name == null ? null : organizations.get(name);
    }
}
