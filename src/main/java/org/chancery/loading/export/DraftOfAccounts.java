package org.chancery.loading.export;

import static org.chancery.loading.export.ExportedNames.put;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.loading.account.AccountKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The draft that an article's accounts came from, with the ids that its names were resolved to: loaded, it gives the same
 * accounts again.
 */
final class DraftOfAccounts {

    private static final Map<AccountKind, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put(AccountKind.PERSON, "people");
        LISTS.put(AccountKind.ORGANIZATION, "organizations");
        LISTS.put(AccountKind.OFFICE, "offices");
        LISTS.put(AccountKind.KINSHIP, "kin");
        LISTS.put(AccountKind.MEETING, "meetings");
        LISTS.put(AccountKind.STATEMENT, "statements");
        LISTS.put(AccountKind.VOTE_CLAIM, "voteClaims");
    }

    private final Value article;
    private final List<Value> accounts;
    private final ExportedNames names = new ExportedNames();
    private final Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();

    private DraftOfAccounts(Record row) {
        this.article = row.get("article");
        this.accounts = row.get("accounts").asList(a -> a);
    }

    /** The draft of an article as the statement {@code export/article} gives it. */
    static Map<String, Object> of(Record row) {
        DraftOfAccounts draft = new DraftOfAccounts(row);
        LISTS.values().forEach(list -> draft.lists.put(list, new ArrayList<>()));
        draft.each(AccountKind.PERSON, draft::person);
        draft.each(AccountKind.ORGANIZATION, draft::organization);
        draft.accounts.forEach(draft::nameAll);
        draft.each(AccountKind.OFFICE, new ExportedFacts(draft.names)::office);
        draft.each(AccountKind.KINSHIP, new ExportedFacts(draft.names)::kinship);
        draft.each(AccountKind.MEETING, new ExportedFacts(draft.names)::meeting);
        draft.each(AccountKind.STATEMENT, new ExportedFacts(draft.names)::statement);
        draft.each(AccountKind.VOTE_CLAIM, new ExportedFacts(draft.names)::voteClaim);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("article", draft.article());
        draft.lists.forEach((list, entries) -> {
            if (!entries.isEmpty()) {
                all.put(list, entries);
            }
        });
        return all;
    }

    /** Says what an account states, beside its evidence. */
    private interface Telling {
        Map<String, Object> of(Value account);
    }

    private void each(AccountKind kind, Telling telling) {
        for (Value account : accounts) {
            if (account.get("properties").get("what").asString().equals(kind.name())) {
                Map<String, Object> told = telling.of(account);
                List<Map<String, Object>> evidence = account.get("passages")
                        .asList(p -> evidence(p, !article.get("text").isNull()));
                if (!evidence.isEmpty()) {
                    told.put("evidence", evidence);
                }
                lists.get(LISTS.get(kind)).add(told);
            }
        }
    }

    private Map<String, Object> article() {
        Map<String, Object> draft = new LinkedHashMap<>();
        for (String field : List.of("id", "url", "title", "publisher", "publishedOn", "text", "fingerprint")) {
            put(draft, field, text(article.get(field)));
        }
        boolean kept = !article.get("text").isNull()
                || accounts.stream()
                        .flatMap(a -> a.get("passages").asList(p -> p).stream())
                        .anyMatch(p -> !p.get("quote").isNull());
        draft.put("keepText", kept);
        return draft;
    }

    private static String text(Value value) {
        return value.isNull() ? null : String.valueOf(value.asObject());
    }

    private Map<String, Object> person(Value account) {
        Value properties = account.get("properties");
        String id = properties.get("proposed").asString();
        String ref = properties.get("ref").asString(id);
        names.person(id, ref);
        Map<String, Object> person = person(id, ref, properties.get("name").asString());
        put(person, "aliases", properties.get("aliases").asList(Value::asString, List.of()));
        put(person, "description", properties.get("description").asString(null));
        return person;
    }

    /** Somebody new where the graph does not have the id yet, and the one with this id where it has. */
    private static Map<String, Object> person(String id, String ref, String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("ref", ref);
        person.put("id", id);
        person.put("isNew", true);
        person.put("name", name);
        return person;
    }

    private Map<String, Object> organization(Value account) {
        Value properties = account.get("properties");
        String id = properties.get("proposed").asString();
        names.organization(id, properties.get("name").asString());
        Map<String, Object> organization =
                organization(id, properties.get("name").asString());
        put(organization, "country", properties.get("country").asString(null));
        return organization;
    }

    private static Map<String, Object> organization(String id, String name) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("name", name);
        organization.put("id", id);
        return organization;
    }

    /** Lists whom an article that was loaded long ago names without listing them. */
    private void nameAll(Value account) {
        for (Value naming : account.get("names").values()) {
            if (names.lists(naming)) {
                continue;
            }
            String id = naming.get("id").asString();
            String name = naming.get("name").asString();
            if (naming.get("label").asString().equals("Person")) {
                names.person(id, id);
                lists.get("people").add(person(id, id, name));
            } else {
                names.organization(id, name);
                lists.get("organizations").add(organization(id, name));
            }
        }
    }

    /** @param kept whether the text is kept: words that have a place in it are not said again */
    private static Map<String, Object> evidence(Value passage, boolean kept) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String field : List.of("quote", "start", "end", "paragraph", "confidence", "origin")) {
            put(evidence, field, passage.get(field).asObject());
        }
        if (kept && evidence.containsKey("start")) {
            evidence.remove("quote");
        }
        if (!evidence.containsKey("quote") && !evidence.containsKey("start") && !evidence.containsKey("paragraph")) {
            evidence.put("withheld", true);
        }
        return evidence;
    }
}
