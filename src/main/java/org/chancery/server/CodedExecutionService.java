package org.chancery.server;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.schema.GraphQLSchema;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
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
import org.chancery.server.access.AuditLog;
import org.chancery.server.limit.Limits;
import org.reactivestreams.Publisher;

/**
 * The one way into the execution of GraphQL, whatever the transport: refuses what cannot be executed,
 * and lets no error out without its code.
 */
final class CodedExecutionService extends ExecutionService {

    private static final String BY_POST = "A WebSocket only asks; right for a mutation is a POST to /graphql";

    private final GraphQLSchema schema;
    private final ErrorCodes codes;
    private final Variables variables;
    private final RequestNames names;
    private final Executor executor;
    private final Access access;
    private final AuditLog audit;
    private final CurrentVertxRequest current;
    private final Limits limits;
    private final Gate gate;

    CodedExecutionService(
            GraphQLSchema schema,
            Schema model,
            Executor executor,
            Access access,
            AuditLog audit,
            CurrentVertxRequest current,
            Limits limits,
            Gate gate) {
        super(schema, model);
        this.schema = schema;
        this.executor = executor;
        this.access = access;
        this.audit = audit;
        this.current = current;
        this.limits = limits;
        this.gate = gate;
        InvalidInput invalidInput = new InvalidInput(schema, access.tellsTheSchema());
        this.codes = new ErrorCodes(invalidInput);
        this.variables = new Variables(schema, invalidInput);
        this.names = new RequestNames(schema);
    }

    /** @param context has the {@link Caller} under its key; one without came by a WebSocket, which changes nothing */
    @Override
    public void execute(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        String executionId = UUID.randomUUID().toString();
        MeteredAnswer metered = new MeteredAnswer(writer);
        ExecutionResponseWriter coded = metered;
        try {
            boolean socket = !context.containsKey(Caller.KEY);
            Caller caller = socket ? Caller.of(current.getCurrent()) : (Caller) context.get(Caller.KEY);
            coded = new CodedWriter(metered, executionId, caller);
            Operations operations = Operations.of(request);
            metered.isOf(names.of(operations.chosen()));
            JsonObject given = given(request);
            if (operations.mayChange()) {
                ExecutionResponseWriter audited =
                        new AuditedWriter(metered, caller, audit, () -> ChangesAsked.of(operations, schema, given));
                coded = new CodedWriter(audited, executionId, caller);
            }
            Optional<CodedError> refusal = refusal(operations, given, caller, socket);
            if (refusal.isPresent()) {
                coded.write(response(refusal.get()));
                return;
            }
        } catch (Operations.Unusable e) {
            coded.write(response(e.error()));
            return;
        } catch (RuntimeException e) {
            coded.fail(e);
            return;
        }
        execute(request, context, coded, async, Context.isOnEventLoopThread());
    }

    /** What comes through a WebSocket comes on an event loop. */
    private void execute(
            JsonObject request,
            Map<String, Object> context,
            ExecutionResponseWriter coded,
            boolean async,
            boolean onEventLoop) {
        Map<String, Object> inEnglish = new HashMap<>(context);
        inEnglish.put("locale", Locale.ENGLISH);
        if (onEventLoop) {
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

    private Optional<CodedError> refusal(Operations operations, JsonObject given, Caller caller, boolean socket) {
        if (access.mayNotRead(caller.identity())) {
            return Optional.of(Access.noKey());
        }
        if (socket && operations.mayChange()) {
            return Optional.of(CodedError.of(ErrorCode.INVALID_INPUT, BY_POST));
        }
        Optional<CodedError> tooOften = socket ? gate.tooOften(caller).map(Gate.TooOften::error) : Optional.empty();
        if (tooOften.isPresent()) {
            return tooOften;
        }
        boolean introspects = limits.require(schema, operations.document(), operations.chosen(), given);
        return introspects && !access.tellsTheSchema()
                ? Optional.of(Access.noIntrospection())
                : variables.wrong(operations, given);
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

        private final Caller caller;

        private CodedWriter(ExecutionResponseWriter writer, String executionId, Caller caller) {
            this.writer = writer;
            this.executionId = executionId;
            this.caller = caller;
        }

        @Override
        public void write(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            ExecutionResult coded = result.getData() instanceof Publisher<?> events
                    ? result.transform(builder -> builder.data(coded(events)))
                    : codes.coded(result, executionId);
            writer.write(coded == result ? response : new ExecutionResponse(coded));
        }

        /** The events of a subscription, each an answer with errors of its own; it ends when the key is right no longer. */
        private Publisher<ExecutionResult> coded(Publisher<?> events) {
            return AdaptersToReactiveStreams.publisher(Multi.createFrom()
                    .publisher(AdaptersToFlow.publisher(events))
                    .invoke(() -> access.requireStill(caller.identity()))
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
