package org.chancery.person.candidate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.person.Person;
import org.neo4j.driver.Value;

/**
 * Somebody, and what tells him or her from namesakes.
 *
 * @param offices each as its title, and of what, both as the sources have them, and folded to compare
 * @param countries codes of those whose offices he or she holds, and which he or she stood for in meetings
 * @param first the first day of which anything is told, or null
 * @param last the last one, or null
 */
record ComparedPerson(Person person, List<HeldOffice> offices, Set<String> countries, LocalDate first, LocalDate last) {

    /** An office of somebody; two are the same where the title, folded, is, and what they are of. */
    record HeldOffice(String titleKey, String of, String title) {}

    static ComparedPerson of(Value node) {
        Set<String> countries = new HashSet<>(node.get("stoodFor").asList(Value::asString));
        node.get("offices").values(o -> o.get("country").asString(null)).forEach(country -> {
            if (country != null) {
                countries.add(country);
            }
        });
        return new ComparedPerson(
                Person.of(node),
                node.get("offices")
                        .asList(o -> new HeldOffice(
                                o.get("key").asString(),
                                o.get("of").asString(),
                                o.get("title").asString())),
                countries,
                node.get("first").asLocalDate(null),
                node.get("last").asLocalDate(null));
    }
}
