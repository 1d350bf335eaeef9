package org.chancery.loading.export;

import static org.chancery.loading.export.ExportedNames.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** What accounts of facts state, in the words of drafts. */
final class ExportedFacts {

    private final ExportedNames names;

    ExportedFacts(ExportedNames names) {
        this.names = names;
    }

    Map<String, Object> office(Value account) {
        Map<String, Object> office = new LinkedHashMap<>();
        put(office, "holder", one(account, "holder", "Person"));
        values(office, account, "title");
        put(office, "country", one(account, "of", "Country"));
        put(office, "organization", one(account, "of", "Organization"));
        return values(office, account, "since", "until");
    }

    Map<String, Object> kinship(Value account) {
        Map<String, Object> kinship = new LinkedHashMap<>();
        put(kinship, "person", one(account, "person", "Person"));
        values(kinship, account, "relation");
        put(kinship, "relative", one(account, "relative", "Person"));
        return kinship;
    }

    Map<String, Object> meeting(Value account) {
        Map<String, Object> meeting = values(
                new LinkedHashMap<>(),
                account,
                "title",
                "kind",
                "status",
                "startedOn",
                "endedOn",
                "duration",
                "place",
                "placeCountry",
                "topic");
        meeting.put(
                "participants",
                named(account, "participant").map(this::participation).toList());
        return meeting;
    }

    private Map<String, Object> participation(Value naming) {
        Map<String, Object> participation = new LinkedHashMap<>();
        String field = switch (naming.get("label").asString()) {
            case "Person" -> "person";
            case "Organization" -> "organization";
            default -> "country";
        };
        participation.put(field, names.of(naming));
        put(participation, "country", naming.get("country").asString((String) participation.get("country")));
        if (field.equals("person")) {
            put(
                    participation,
                    "organization",
                    names.organization(naming.get("organization").asString(null)));
        }
        put(participation, "capacity", naming.get("capacity").asString(null));
        return participation;
    }

    Map<String, Object> statement(Value account) {
        Map<String, Object> statement = new LinkedHashMap<>();
        put(statement, "speaker", one(account, "speaker", "Person"));
        put(statement, "organization", one(account, "speaker", "Organization"));
        values(statement, account, "attributedTo", "text", "verbatim", "madeOn");
        put(statement, "about", all(account, "about"));
        return statement;
    }

    Map<String, Object> voteClaim(Value account) {
        Map<String, Object> claim = new LinkedHashMap<>();
        put(claim, "resolution", account.get("properties").get("symbol").asString(null));
        values(claim, account, "described", "year", "yes", "no", "abstain");
        put(claim, "namedYes", all(account, "yes"));
        put(claim, "namedNo", all(account, "no"));
        put(claim, "namedAbstain", all(account, "abstain"));
        return values(claim, account, "onlyNamed", "wording");
    }

    private static Map<String, Object> values(Map<String, Object> draft, Value account, String... fields) {
        for (String field : fields) {
            put(draft, field, account.get("properties").get(field).asObject());
        }
        return draft;
    }

    private String one(Value account, String role, String label) {
        return named(account, role)
                .filter(n -> n.get("label").asString().equals(label))
                .map(names::of)
                .findFirst()
                .orElse(null);
    }

    private List<String> all(Value account, String role) {
        return named(account, role).map(names::of).toList();
    }

    private static Stream<Value> named(Value account, String role) {
        return account.get("names").asList(n -> n).stream()
                .filter(n -> n.get("role").asString().equals(role));
    }
}
