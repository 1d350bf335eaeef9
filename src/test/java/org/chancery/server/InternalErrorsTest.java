package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.testing.NotedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InternalErrorsTest {

    private final ErrorCodes codes = new ErrorCodes(new InvalidInput(
            new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse("type Query { person: String }"), RuntimeWiring.MOCKED_WIRING),
            true));

    @RegisterExtension
    final NotedLog log = new NotedLog(ErrorCodes.class.getName());

    @Test
    void anUnexpectedExceptionGivesItsExecutionIdAndNothingElse() {
        Exception failure = new IllegalStateException("jdbc:secret", new RuntimeException("more secret"));

        Map<String, Object> told = told(fetching(failure));

        assertThat(told)
                .containsEntry("message", "Internal error; execution id e-1")
                .containsEntry("path", List.of("person"))
                .containsEntry("extensions", Map.of("code", "INTERNAL"));
        assertThat(told.toString()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(log.records()).singleElement().satisfies(record -> {
            assertThat(record.getThrown()).isSameAs(failure);
            assertThat(NotedLog.line(record)).contains("e-1");
        });
    }

    @Test
    void anErrorOfTheMachineIsInternalThoughGraphqlAbortsOnIt() {
        Map<String, Object> told = told(new AbortExecutionException(new StackOverflowError("secret")));

        assertThat(told).containsEntry("message", "Internal error; execution id e-1");
    }

    @Test
    void anErrorOfOursKeepsItsMessageAndDetailsHoweverItIsWrapped() {
        ChanceryException ours = ChanceryException.notFound(
                "Nobody is called \"Putni\"", List.of(new Candidate("vladimir-putin", "Vladimir Putin", "PERSON")));

        Map<String, Object> told = told(fetching(new CompletionException(new RuntimeException(ours))));

        assertThat(told)
                .containsEntry("message", "Nobody is called \"Putni\"")
                .containsEntry(
                        "extensions",
                        Map.of(
                                "code",
                                "NOT_FOUND",
                                "suggestions",
                                List.of(Map.of("id", "vladimir-putin", "name", "Vladimir Putin", "kind", "PERSON"))));
        assertThat(log.records()).isEmpty();
    }

    @Test
    void anInternalErrorOfOursIsMaskedToo() {
        Map<String, Object> told = told(fetching(new ChanceryException(ErrorCode.INTERNAL, "two facts with one id")));

        assertThat(told).containsEntry("message", "Internal error; execution id e-1");
    }

    @Test
    void aResultWithoutErrorsIsLeftAlone() {
        ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                .data(Map.of("person", "x"))
                .build();

        assertThat(codes.coded(result, "e-1")).isSameAs(result);
    }

    private Map<String, Object> told(GraphQLError error) {
        ExecutionResult result =
                ExecutionResultImpl.newExecutionResult().addError(error).build();
        return codes.coded(result, "e-1").getErrors().get(0).toSpecification();
    }

    private static GraphQLError fetching(Throwable failure) {
        return new ExceptionWhileDataFetching(ResultPath.parse("/person"), failure, new SourceLocation(1, 3));
    }
}
