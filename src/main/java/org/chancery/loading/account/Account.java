package org.chancery.loading.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.api.PartialDate;
import org.neo4j.driver.Value;

/**
 * What one article says of one fact: written once, never edited. Which fact it tells of is derived.
 *
 * @param id the article's id, {@code #} and what it tells of; numbered where the article tells it twice
 * @param proposed the id that the fact has where this is its only account; made from the account's own content
 * @param block the accounts that may tell of the same fact share it
 * @param published the day of publication, or null
 * @param known the day since which this could be known: the day of publication, else that of loading
 * @param curated whether a person entered or reviewed it
 * @param values what it says, by name; a value that it does not state is absent
 * @param passages where it says so; empty when read for deriving, which does not look at them
 */
public record Account(
        String id,
        AccountKind kind,
        String proposed,
        String block,
        LocalDate published,
        LocalDate known,
        boolean curated,
        Map<String, Object> values,
        List<Naming> names,
        List<Passage> passages) {

    /** Which of several accounts speaks for the fact: a person's before a machine's, then the earliest. */
    public static final Comparator<Account> BEST_FIRST = Comparator.comparing((Account a) -> !a.curated())
            .thenComparing(Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Account::id);

    /** Behind all dates. */
    private static final String LAST = "~";

    public static final String STARTED_ON = "startedOn";
    public static final String ENDED_ON = "endedOn";

    public Account withId(String other) {
        return new Account(other, kind, proposed, block, published, known, curated, values, names, passages);
    }

    public String text(String name) {
        return (String) values.get(name);
    }

    /** The id of the article that gives it. */
    public String article() {
        return id.substring(0, id.lastIndexOf("#" + proposed));
    }

    /**
     * Names what is the same in equal accounts of a person, an organization, an office or a kinship, which thousands of
     * articles may give: the best of those speaks for all, so that none of the others need be read. Null for the rest.
     */
    public String variant() {
        return AccountBlock.isOfVariants(block) ? Variant.of(proposed, values, names) : null;
    }

    /** Sorts the accounts of one variant, the one that speaks for them first: as {@link #BEST_FIRST} does. */
    public String rank() {
        return (curated ? "0 " : "1 ") + (published == null ? LAST : published) + " " + id;
    }

    /** The day on which it began, where the article says it to the day; else null. */
    public String exactDay() {
        String start = text(STARTED_ON);
        return start != null && new PartialDate(start).isExact() ? start : null;
    }

    /** Those named in a role, in the order in which the account names them. */
    public Stream<Naming> named(String role) {
        return names.stream().filter(n -> n.role().equals(role));
    }

    /**
     * As it is known where people are others: whom they were merged into, say.
     *
     * @param roots who people are, by the ids that articles mean; who is absent stays who he is
     */
    public Account rooted(Map<String, String> roots) {
        List<Naming> rooted = names.stream().map(n -> n.rooted(roots)).toList();
        return new Account(
                id,
                kind,
                proposed,
                AccountBlock.of(kind, proposed, values, rooted),
                published,
                known,
                curated,
                values,
                rooted,
                passages);
    }

    /** An account as the statement {@code loading/accounts} gives it. */
    public static Account of(Value row) {
        Map<String, Object> properties = new HashMap<>(row.get("properties").asMap());
        String id = (String) properties.remove("id");
        AccountKind kind = AccountKind.valueOf((String) properties.remove("what"));
        String proposed = (String) properties.remove("proposed");
        String block = (String) properties.remove("block");
        LocalDate published = (LocalDate) properties.remove("published");
        LocalDate known = (LocalDate) properties.remove("known");
        boolean curated = (Boolean) properties.remove("curated");
        properties.remove("variant");
        properties.remove("rank");
        List<Naming> names = row.get("names").asList(Account::naming);
        return new Account(id, kind, proposed, block, published, known, curated, properties, names, List.of());
    }

    private static Naming naming(Value n) {
        return new Naming(
                n.get("role").asString(),
                n.get("label").asString(),
                n.get("id").asString(),
                n.get("meant").asString(),
                n.get("n").asInt(),
                n.get("country").asString(null),
                n.get("organization").asString(null),
                n.get("capacity").asString(null));
    }
}
