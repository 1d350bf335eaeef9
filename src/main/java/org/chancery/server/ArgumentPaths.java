package org.chancery.server;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the whole path of a value that SmallRye could not read. Its own error has only the last name, and only here are
 * the arguments still at hand: {@code filter.from}, not {@code from}.
 */
final class ArgumentPaths extends SimplePerformantInstrumentation {

    private static final Pattern UNREADABLE = Pattern.compile(
            "(?s)argument '(.+?)' with value 'StringValue\\{value='(.*)'}' is not a valid '(.+?)'");

    private final InvalidInput invalidInput;

    ArgumentPaths(InvalidInput invalidInput) {
        this.invalidInput = invalidInput;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()
                || parameters.getEnvironment().getFieldDefinition().getArguments().isEmpty()) {
            return fetcher;
        }
        return environment -> {
            Object result = fetcher.get(environment);
            return result instanceof CompletionStage<?> later
                    ? later.thenApply(now -> named(now, environment))
                    : named(result, environment);
        };
    }

    private Object named(Object result, DataFetchingEnvironment environment) {
        if (!(result instanceof DataFetcherResult<?> fetched) || !fetched.hasErrors()) {
            return result;
        }
        List<GraphQLError> errors = fetched.getErrors().stream()
                .map(error -> error instanceof ValidationError unreadable ? named(unreadable, environment) : error)
                .toList();
        return DataFetcherResult.newResult()
                .data(fetched.getData())
                .localContext(fetched.getLocalContext())
                .errors(errors)
                .build();
    }

    private GraphQLError named(ValidationError error, DataFetchingEnvironment environment) {
        Matcher unreadable = UNREADABLE.matcher(error.getDescription());
        if (!unreadable.matches()) {
            return error;
        }
        String name = unreadable.group(1);
        String value = unreadable.group(2);
        String path = find(environment.getArguments(), "", name, value).orElse(name);
        return invalidInput
                .wrongValue(path, Shown.text(value), unreadable.group(3))
                .at(error.getLocations(), environment.getExecutionStepInfo().getPath().toList());
    }

    private static Optional<String> find(Object value, String path, String name, String wanted) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> {
                        String inner = path.isEmpty() ? "" + field.getKey() : path + "." + field.getKey();
                        return holds(field.getValue(), wanted) && field.getKey().equals(name)
                                ? Optional.of(inner).stream()
                                : find(field.getValue(), inner, name, wanted).stream();
                    })
                    .findFirst();
        }
        if (value instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                Optional<String> found = find(entries.get(i), path + "[" + i + "]", name, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Object value, String wanted) {
        return value instanceof List<?> entries
                ? entries.stream().anyMatch(entry -> holds(entry, wanted))
                : value != null && wanted.equals(value.toString());
    }
}
