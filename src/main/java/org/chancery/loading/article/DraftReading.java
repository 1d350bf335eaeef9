package org.chancery.loading.article;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.FactFiles;
import org.chancery.loading.draft.Drafts;
import org.chancery.loading.draft.Problem;

/** From the entry of a file to the draft of an article that fulfils its constraints, or to all that keeps it from that. */
@ApplicationScoped
class DraftReading {

    private final Validator validator;

    DraftReading(Validator validator) {
        this.validator = validator;
    }

    /**
     * A draft, or what is wrong with it.
     *
     * @param facts to be used where there are no problems
     */
    record Read(ArticleFacts facts, List<Problem> problems) {}

    Read read(JsonNode entry) {
        Misread misread = new Misread();
        List<Problem> problems = new ArrayList<>();
        JsonNode whole = entry.deepCopy();
        missing("", whole, problems);
        Set<String> missing = problems.stream().map(Problem::place).collect(Collectors.toSet());
        UnknownFields.of(whole, problems);
        ArticleFacts facts = null;
        try {
            facts = FactFiles.article(whole, misread);
        } catch (JsonMappingException e) {
            problems.addAll(misread.problems().isEmpty() ? List.of(unreadable(e)) : List.of());
        } catch (IOException e) {
            throw new IllegalStateException("an entry that was read can be read again", e);
        }
        problems.addAll(misread.problems());
        if (facts != null) {
            validator.validate(facts).forEach(v -> problems.add(violated(v)));
            if (!problems.isEmpty() && facts.article() != null) {
                problems.addAll(Drafts.problems(facts));
            }
        }
        problems.removeIf(problem -> isWithin(missing, problem.place()));
        return new Read(facts, once(problems));
    }

    /**
     * A list may have an entry that is empty; no draft may. An object without fields takes its place, so that what else is
     * wrong can be told with its place.
     */
    private static void missing(String place, JsonNode node, List<Problem> problems) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String at = place + "[" + i + "]";
                if (node.get(i).isNull()) {
                    problems.add(Problem.invalid(at, null, "an entry of a list is missing here"));
                    ((ArrayNode) node).set(i, JsonNodeFactory.instance.objectNode());
                }
                missing(at, node.get(i), problems);
            }
        } else {
            node.properties()
                    .forEach(e ->
                            missing(place.isEmpty() ? e.getKey() : place + "." + e.getKey(), e.getValue(), problems));
        }
    }

    private static boolean isWithin(Set<String> missing, String place) {
        return missing.stream().anyMatch(m -> place.startsWith(m + "."));
    }

    private static Problem unreadable(JsonMappingException e) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference at : e.getPath()) {
            place.append(at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName());
        }
        return Problem.invalid(place.toString().replaceFirst("^\\.", ""), null, e.getOriginalMessage());
    }

    private static Problem violated(ConstraintViolation<ArticleFacts> violation) {
        String place = violation.getPropertyPath().toString().replace(".<list element>", "");
        Object value = violation.getInvalidValue();
        return Problem.invalid(place, value instanceof Collection ? null : value, violation.getMessage());
    }

    /** What was told of a place first is what is wrong there; the rest follows from it. */
    private static List<Problem> once(List<Problem> problems) {
        Map<String, Problem> byPlace = new LinkedHashMap<>();
        problems.forEach(p -> byPlace.putIfAbsent(p.place(), p));
        return byPlace.values().stream().sorted(Problem.AS_WRITTEN).toList();
    }
}
