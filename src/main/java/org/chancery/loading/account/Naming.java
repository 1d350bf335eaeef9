package org.chancery.loading.account;

import java.util.Map;

/**
 * Whom or what an account names, and in which role.
 *
 * @param role {@code participant}, {@code holder}, {@code of}, {@code person}, {@code relative}, {@code speaker},
 *     {@code about}, {@code resolution}, {@code yes}, {@code no} or {@code abstain}
 * @param label the label of what is named: Person, Country, Organization or Resolution
 * @param id of what is named, as it is known now: of a person who was merged into another, that other one's
 * @param meant the id of what the article meant, whatever was merged since
 * @param n the position among the names of the account
 * @param country the code of the country that a participant stood for, or null
 * @param organization the id of the organization that a participant stood for, or null
 * @param capacity in what capacity, or null
 */
public record Naming(
        String role,
        String label,
        String id,
        String meant,
        int n,
        String country,
        String organization,
        String capacity) {

    public static final String PERSON = "Person";
    public static final String COUNTRY = "Country";
    public static final String ORGANIZATION = "Organization";
    public static final String RESOLUTION = "Resolution";

    public static Naming of(String role, String label, String id, int n) {
        return new Naming(role, label, id, id, n, null, null, null);
    }

    /** As it is known where people are others, by the ids that articles mean: whom they were merged into, say. */
    public Naming rooted(Map<String, String> roots) {
        String root = label.equals(PERSON) ? roots.getOrDefault(meant, id) : id;
        return new Naming(role, label, root, meant, n, country, organization, capacity);
    }
}
