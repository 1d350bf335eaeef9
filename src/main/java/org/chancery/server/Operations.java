package org.chancery.server;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.api.ErrorCode;

/**
 * What a request asks to have executed, as far as one must know before executing it.
 *
 * @param document the whole of it
 * @param chosen the operation that is to be executed
 */
record Operations(Document document, OperationDefinition chosen) {

    private static final String READS_AN_ARTICLE = "readArticle";

    /** Carries the error to whoever answers. */
    static final class Unusable extends Exception {

        private final transient CodedError error;

        private Unusable(CodedError error) {
            super(error.getMessage(), null, false, false);
            this.error = error;
        }

        CodedError error() {
            return error;
        }
    }

    /**
     * Reads the document of a request.
     *
     * @throws Unusable as {@link #read(String, String)}
     */
    static Operations of(JsonObject request) throws Unusable {
        return read(request.getString("query", ""), request.getString("operationName", null));
    }

    /**
     * Reads a document.
     *
     * @param name the operation to be executed; null or empty where the document has only one
     * @throws Unusable where it is no GraphQL, is too large, or has no such operation
     */
    static Operations read(String document, String name) throws Unusable {
        Document parsed = parse(document);
        List<OperationDefinition> operations = parsed.getDefinitionsOfType(OperationDefinition.class);
        if (operations.isEmpty()) {
            throw unusable("query: has no operation; right is one such as { overview { people } }");
        }
        List<String> names = operations.stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
        if (name == null || name.isEmpty()) {
            if (operations.size() > 1) {
                throw unusable("operationName: is missing, and query has several operations; right is one of "
                        + String.join(", ", names));
            }
            return new Operations(parsed, operations.get(0));
        }
        List<OperationDefinition> chosen = operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .toList();
        if (chosen.isEmpty()) {
            throw unusable("operationName: query has no operation " + Shown.text(name) + "; right is "
                    + (names.isEmpty()
                            ? "none, as its only operation has no name"
                            : "one of " + String.join(", ", names)));
        }
        return new Operations(parsed, chosen.get(0));
    }

    /** Whether it is a mutation; where several have one name, which is no valid document, whether one of them is. */
    boolean mayChange() {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> Objects.equals(operation.getName(), chosen.getName()))
                .anyMatch(operation -> operation.getOperation() == Operation.MUTATION);
    }

    /** Whether it may take long: a mutation, or whatever reads an article. Asked before anybody knows whether it is valid. */
    boolean mayTakeLong() {
        return mayChange()
                || Stream.concat(
                                Stream.of(chosen.getSelectionSet()),
                                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                        .map(FragmentDefinition::getSelectionSet))
                        .anyMatch(Operations::readsAnArticle);
    }

    private static boolean readsAnArticle(SelectionSet set) {
        return set.getSelections().stream()
                .anyMatch(selection -> selection instanceof InlineFragment fragment
                        ? readsAnArticle(fragment.getSelectionSet())
                        : selection instanceof Field field && field.getName().equals(READS_AN_ARTICLE));
    }

    private static Document parse(String document) throws Unusable {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(document)
                    .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledTooDeepException | ParseCancelledTooManyCharsException e) {
            throw new Unusable(CodedError.of(ErrorCode.TOO_COSTLY, "The query asks for too much: " + e.getMessage()));
        } catch (ParseCancelledException e) {
            int most = ParserOptions.getDefaultOperationParserOptions().getMaxTokens();
            throw new Unusable(CodedError.of(
                    ErrorCode.TOO_COSTLY,
                    "The query has more than " + most + " tokens, which is the most (chancery.limits.tokens)",
                    Map.of("limit", "tokens", "most", most)));
        } catch (InvalidSyntaxException e) {
            CodedError error = CodedError.of(ErrorCode.INVALID_INPUT, "query: " + e.getMessage());
            throw new Unusable(e.getLocation() == null ? error : error.at(List.of(e.getLocation()), null));
        }
    }

    private static Unusable unusable(String message) {
        return new Unusable(CodedError.of(ErrorCode.INVALID_INPUT, message));
    }
}
