package org.chancery.server;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.graphql.validation.BeanValidationError;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.jboss.logging.Logger;

/** Gives every error of an answer one of {@link ErrorCode}, and keeps what is only the server's business in the log. */
final class ErrorCodes {

    private static final Logger LOG = Logger.getLogger(ErrorCodes.class);

    private static final int DEEPEST_CAUSE = 20;

    /** What the one who asks can put right: the document, or its values. */
    private static final Set<ErrorClassification> OF_THE_REQUEST =
            Set.of(ErrorType.ValidationError, ErrorType.InvalidSyntax, ErrorType.OperationNotSupported);

    private final InvalidInput invalidInput;

    ErrorCodes(InvalidInput invalidInput) {
        this.invalidInput = invalidInput;
    }

    ExecutionResult coded(ExecutionResult result, String executionId) {
        List<GraphQLError> errors = result.getErrors();
        if (errors == null || errors.isEmpty()) {
            return result;
        }
        List<GraphQLError> coded = errors.stream()
                .map(error -> (GraphQLError) coded(error, executionId))
                .toList();
        return result.transform(builder -> builder.errors(coded));
    }

    private CodedError coded(GraphQLError error, String executionId) {
        if (error instanceof CodedError coded) {
            return coded;
        }
        if (error instanceof BeanValidationError) {
            return Violations.of(error).at(error);
        }
        if (error instanceof ExceptionWhileDataFetching failure) {
            return coded(failure.getException(), executionId).at(error);
        }
        if (error instanceof AbortExecutionException aborted && aborted.getCause() != null) {
            return coded(aborted.getCause(), executionId).at(error);
        }
        if (error instanceof AbortExecutionException || error instanceof BadFaithIntrospectionError) {
            return CodedError.of(ErrorCode.TOO_COSTLY, "The query asks for too much: " + error.getMessage())
                    .at(error);
        }
        if (OF_THE_REQUEST.contains(error.getErrorType())) {
            return invalidInput.error(error).at(error);
        }
        LOG.errorf("Execution %s: %s at %s", executionId, error.getMessage(), error.getPath());
        return internal(executionId).at(error);
    }

    /** What a failure is to the one who asked: what an exception of ours among its causes says, else INTERNAL. */
    CodedError coded(Throwable failure, String executionId) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof ChanceryException known && known.code() != ErrorCode.INTERNAL) {
                return CodedError.of(known.code(), known.getMessage(), known.details());
            }
            if (cause instanceof ConstraintViolationException broken
                    && !broken.getConstraintViolations().isEmpty()) {
                return Violations.of(broken.getConstraintViolations());
            }
            if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
                return Access.noKey();
            }
            if (cause instanceof ForbiddenException) {
                return Access.notAnEditor();
            }
            if (cause instanceof AbortExecutionException && cause.getCause() == null) {
                return CodedError.of(ErrorCode.TOO_COSTLY, "The query asks for too much: " + cause.getMessage());
            }
            if (cause instanceof GraphQLError error && OF_THE_REQUEST.contains(error.getErrorType())) {
                return invalidInput.error(error).at(error);
            }
        }
        return internal(failure, executionId);
    }

    /** A failure before there was an execution, which gets an id all the same. */
    static CodedError internal(Throwable failure) {
        return internal(failure, UUID.randomUUID().toString());
    }

    private static CodedError internal(Throwable failure, String executionId) {
        LOG.errorf(failure, "Execution %s failed", executionId);
        return internal(executionId);
    }

    private static CodedError internal(String executionId) {
        return CodedError.of(ErrorCode.INTERNAL, "Internal error; execution id " + executionId);
    }
}
