package org.chancery.server;

import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chancery.server.access.AuditLog;
import org.chancery.server.limit.Limits;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Puts our execution service in the place of SmallRye's, which has no setting for what it does. */
@Singleton
class ExecutionServiceProducer {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    @Unremovable
    ExecutionService executionService(
            GraphQLSchema schema,
            Schema model,
            ManagedExecutor executor,
            Access access,
            AuditLog audit,
            CurrentVertxRequest current,
            Limits limits,
            Gate gate) {
        return new CodedExecutionService(
                StrictScalars.in(schema), model, executor, access, audit, current, limits, gate);
    }
}
