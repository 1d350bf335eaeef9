package org.chancery.server;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.server.access.AuditLog;

/** Notes in the audit log what came of each change that a mutation asks for. */
final class AuditedWriter implements ExecutionResponseWriter {

    static final String ACCEPTED = "ACCEPTED";

    /** The client went away before it was answered. */
    static final String CUT_OFF = "CUT_OFF";

    private final ExecutionResponseWriter writer;
    private final Caller caller;
    private final AuditLog audit;
    private final Supplier<Map<String, String>> changes;

    /** @param changes each by the name that its answer has; of what was executed, so of a valid document only */
    AuditedWriter(
            ExecutionResponseWriter writer, Caller caller, AuditLog audit, Supplier<Map<String, String>> changes) {
        this.writer = writer;
        this.caller = caller;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.isDataPresent()) {
            changes.get().forEach((name, change) -> note(change, outcome(result.getErrors(), name)));
        } else {
            note(
                    "mutation",
                    result.getErrors().isEmpty()
                            ? ACCEPTED
                            : code(result.getErrors().get(0)));
        }
        writer.write(response);
    }

    private static String outcome(List<GraphQLError> errors, String name) {
        return errors.stream()
                .filter(error ->
                        error.getPath() != null && error.getPath().get(0).equals(name))
                .map(AuditedWriter::code)
                .findFirst()
                .orElse(ACCEPTED);
    }

    private static String code(GraphQLError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    private void note(String what, String outcome) {
        audit.note(caller.name(), caller.address(), what, outcome);
    }

    @Override
    public void fail(Throwable failure) {
        writer.fail(failure);
    }
}
