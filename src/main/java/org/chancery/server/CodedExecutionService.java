package org.chancery.server;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.mutiny.Multi;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.chancery.api.ErrorCode;
import org.reactivestreams.Publisher;

/**
 * The one way into the execution of GraphQL, whatever the transport: refuses changes to those who may not make them,
 * and lets no error out without its code.
 */
final class CodedExecutionService extends ExecutionService {

    private static final String BY_POST = "changes are made by POST to /graphql";

    private final ErrorCodes codes;
    private final Variables variables;
    private final Executor executor;

    CodedExecutionService(GraphQLSchema schema, Schema model, Executor executor) {
        super(schema, model);
        this.executor = executor;
        InvalidInput invalidInput = new InvalidInput(schema);
        this.codes = new ErrorCodes(invalidInput);
        this.variables = new Variables(schema, invalidInput);
    }

    /** @param context has the {@link Caller} under its key; without one, nothing may be changed */
    @Override
    public void execute(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        String executionId = UUID.randomUUID().toString();
        ExecutionResponseWriter coded = new CodedWriter(writer, executionId);
        try {
            Optional<CodedError> refusal = refusal(request, context);
            if (refusal.isPresent()) {
                coded.write(response(refusal.get()));
                return;
            }
        } catch (RuntimeException e) {
            coded.fail(e);
            return;
        }
        Map<String, Object> inEnglish = new HashMap<>(context);
        inEnglish.put("locale", Locale.ENGLISH);
        // What comes through a WebSocket comes on an event loop.
        if (io.vertx.core.Context.isOnEventLoopThread()) {
            // Resolvers run where the event is told, which is a worker thread without Vert.x's context.
            inEnglish.put("runBlocking", true);
            executor.execute(() -> executeHere(request, inEnglish, coded, async));
        } else {
            super.execute(request, inEnglish, coded, async);
        }
    }

    private void executeHere(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter coded, boolean async) {
        try {
            super.execute(request, context, coded, async);
        } catch (RuntimeException e) {
            coded.fail(e);
        }
    }

    private Optional<CodedError> refusal(JsonObject request, Map<String, Object> context) {
        try {
            Operations operations =
                    Operations.read(request.getString("query", ""), request.getString("operationName", null));
            Optional<CodedError> forbidden = operations.mayChange()
                    ? mayNotChange(context).map(CodedExecutionService::forbidden)
                    : Optional.empty();
            return forbidden.or(() -> variables.wrong(operations, given(request)));
        } catch (Operations.Unusable e) {
            return Optional.of(e.error());
        }
    }

    private static Optional<String> mayNotChange(Map<String, Object> context) {
        return context.get(Caller.KEY) instanceof Caller caller ? caller.refusal() : Optional.of(BY_POST);
    }

    private static CodedError forbidden(String why) {
        return CodedError.of(ErrorCode.FORBIDDEN, "Refused: " + why);
    }

    private static JsonObject given(JsonObject request) {
        return request.get("variables") instanceof JsonObject variables ? variables : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static ExecutionResponse response(CodedError error) {
        return new ExecutionResponse(
                ExecutionResultImpl.newExecutionResult().addError(error).build());
    }

    private final class CodedWriter implements ExecutionResponseWriter {

        private final ExecutionResponseWriter writer;
        private final String executionId;

        private CodedWriter(ExecutionResponseWriter writer, String executionId) {
            this.writer = writer;
            this.executionId = executionId;
        }

        @Override
        public void write(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            ExecutionResult coded = result.getData() instanceof Publisher<?> events
                    ? result.transform(builder -> builder.data(coded(events)))
                    : codes.coded(result, executionId);
            writer.write(coded == result ? response : new ExecutionResponse(coded));
        }

        /** The events of a subscription, each an answer with errors of its own. */
        private Publisher<ExecutionResult> coded(Publisher<?> events) {
            return AdaptersToReactiveStreams.publisher(Multi.createFrom()
                    .publisher(AdaptersToFlow.publisher(events))
                    .map(event -> codes.coded((ExecutionResult) event, executionId))
                    .onFailure()
                    .recoverWithItem(failure -> ExecutionResultImpl.newExecutionResult()
                            .addError(codes.coded(failure, executionId))
                            .build()));
        }

        @Override
        public void fail(Throwable failure) {
            writer.write(response(codes.coded(failure, executionId)));
        }
    }
}
