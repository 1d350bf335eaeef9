package org.chancery.loading.reading;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.loading.draft.Problem;

/**
 * An article of a file, or what keeps it from being read.
 *
 * @param place its name in the zip, or {@code articles[n]}
 * @param line where it begins, from 1
 * @param article null where there are problems
 */
record SentArticle(String place, long line, ArticleInput article, List<Problem> problems) {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static SentArticle of(String place, long line, JsonNode node, Validator validator) {
        try {
            ArticleInput article = JSON.treeToValue(node, ArticleInput.class);
            List<Problem> problems = validator.validate(article).stream()
                    .map(v ->
                            Problem.invalid(v.getPropertyPath().toString(), shown(v.getInvalidValue()), v.getMessage()))
                    .toList();
            return new SentArticle(place, line, article, problems);
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("."));
            return wrong(place, line, Problem.invalid(field, null, e.getOriginalMessage()));
        } catch (IOException e) {
            return wrong(place, line, Problem.invalid("", null, e.getMessage()));
        }
    }

    static SentArticle wrong(String place, long line, Problem problem) {
        return new SentArticle(place, line, null, List.of(problem));
    }

    private static String shown(Object value) {
        String words = value == null ? null : value.toString();
        return words == null || words.length() <= 200 ? words : words.substring(0, 200) + "…";
    }
}
