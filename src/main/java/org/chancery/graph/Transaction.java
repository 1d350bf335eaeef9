package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/** A write transaction under way: runs named statements, in the order in which they come. */
public final class Transaction {

    private final AsyncTransactionContext context;
    private final List<CompletableFuture<List<Record>>> underWay = new ArrayList<>();

    Transaction(AsyncTransactionContext context) {
        this.context = context;
    }

    /** Runs a statement of {@code cypher/queries} and gives its rows. */
    public List<Record> run(String statement, Map<String, Object> parameters) {
        return send(statement, parameters).rows();
    }

    /** Runs a statement with its parameters and gives its rows. */
    public List<Record> run(Cypher statement) {
        return send(statement).rows();
    }

    /** As {@link #send(Cypher)}, of a statement of {@code cypher/queries}. */
    public Sent send(String statement, Map<String, Object> parameters) {
        return send(Cypher.named(statement).given(parameters));
    }

    /**
     * Sends a statement on its way and does not wait for it: what is sent after it runs after it. Where it fails, the
     * transaction does, be its rows asked for or not.
     */
    public Sent send(Cypher statement) {
        CompletableFuture<List<Record>> answer = context.runAsync(statement.text(), statement.parameters())
                .thenCompose(ResultCursor::listAsync)
                .toCompletableFuture();
        underWay.removeIf(earlier -> earlier.isDone() && !earlier.isCompletedExceptionally());
        underWay.add(answer);
        return new Sent(answer);
    }

    /** Does work, and gives its answer when all that was sent has been answered: a transaction cannot end before that. */
    <T> T whole(Function<Transaction, T> work) {
        try {
            T answer = work.apply(this);
            underWay.forEach(CallersThread::value);
            return answer;
        } finally {
            CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new))
                    .exceptionally(failure -> null)
                    .join();
        }
    }

    /** A statement that was sent. */
    public record Sent(CompletableFuture<List<Record>> answer) {

        /** Its rows; waits for them. */
        public List<Record> rows() {
            return CallersThread.value(answer);
        }
    }
}
