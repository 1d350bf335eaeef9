package org.chancery.loading.account;

/**
 * Whom or what an account names, and in which role.
 *
 * @param role {@code participant}, {@code holder}, {@code of}, {@code person}, {@code relative}, {@code speaker},
 *     {@code about}, {@code resolution}, {@code yes}, {@code no} or {@code abstain}
 * @param label the label of what is named: Person, Country, Organization or Resolution
 * @param n the position among the names of the account
 * @param country the code of the country that a participant stood for, or null
 * @param organization the id of the organization that a participant stood for, or null
 * @param capacity in what capacity, or null
 */
public record Naming(
        String role, String label, String id, int n, String country, String organization, String capacity) {

    public static final String PERSON = "Person";
    public static final String COUNTRY = "Country";
    public static final String ORGANIZATION = "Organization";
    public static final String RESOLUTION = "Resolution";

    public static Naming of(String role, String label, String id, int n) {
        return new Naming(role, label, id, n, null, null, null);
    }
}
