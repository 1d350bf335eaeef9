package org.chancery.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;

/** Where a plan reads all there is of something instead of looking up what was asked for. */
final class WholeReads {

    static final String ALL_NODES = "all nodes";
    static final String CARTESIAN_PRODUCT = "Cartesian product";

    private static final Pattern LABEL_OR_TYPE = Pattern.compile(":\\s*`?(\\w+)");

    private WholeReads() {}

    /**
     * What a plan reads whole: {@link #ALL_NODES}, {@link #CARTESIAN_PRODUCT}, or {@link #all all of a label}, be it by a
     * scan of the label, of a relationship type or of a whole index.
     */
    static Set<String> of(Plan plan) {
        Set<String> found = new TreeSet<>();
        collect(plan, found);
        return found;
    }

    static String all(String labelOrType) {
        return "all of " + labelOrType;
    }

    private static void collect(Plan plan, Set<String> found) {
        String operator = plan.operatorType().replaceFirst("@.*", "");
        if (operator.equals("CartesianProduct")) {
            found.add(CARTESIAN_PRODUCT);
        } else if (operator.endsWith("AllNodesScan")) {
            found.add(ALL_NODES);
        } else if (operator.endsWith("Scan")) {
            String details = plan.arguments().get("Details").asString();
            Matcher name = LABEL_OR_TYPE.matcher(details);
            found.add(all(name.find() ? name.group(1) : details));
        }
        plan.children().forEach(child -> collect(child, found));
    }
}
