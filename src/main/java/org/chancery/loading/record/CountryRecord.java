package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graph.names.NameKey;
import org.chancery.loading.account.Digest;

/**
 * A country as a file gives it.
 *
 * @param code alpha-3, or the one that the voting record uses for a former state; the country's id
 * @param iso2 alpha-2; kept, but no name by which the country is found: too many are English words (IN, IS, NO, SO, TO)
 * @param existsSince the day since which there is such a state; absent: not known, or long before there was a record
 * @param unMemberUntil the day from which it was a member no more
 * @param observer whether it is an observer State; absent: no
 */
public record CountryRecord(
        String code,
        String iso2,
        String name,
        String officialName,
        List<String> aliases,
        String capital,
        LocalDate existsSince,
        LocalDate unMemberSince,
        LocalDate unMemberUntil,
        String region,
        boolean observer) {

    public CountryRecord {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    String digest() {
        return Digest.sha256(toString());
    }

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("code", code);
        properties.put("iso2", iso2);
        properties.put("name", name);
        properties.put("officialName", officialName);
        properties.put("aliases", aliases);
        properties.put("capital", capital);
        properties.put("existsSince", existsSince);
        properties.put("unMemberSince", unMemberSince);
        properties.put("unMemberUntil", unMemberUntil);
        properties.put("region", region);
        properties.put("observer", observer);
        properties.put("digest", digest());
        return Map.of("id", code, "properties", properties, "keys", keys());
    }

    private List<Map<String, Object>> keys() {
        List<String> names = new ArrayList<>(aliases);
        names.add(code);
        if (officialName != null) {
            names.add(officialName);
        }
        return NameKey.of(name, names);
    }
}
