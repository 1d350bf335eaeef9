package org.chancery.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** A write transaction under way: runs named statements. */
public final class Transaction {

    private final TransactionContext context;

    Transaction(TransactionContext context) {
        this.context = context;
    }

    /** Runs a statement of {@code cypher/queries} and gives its rows. */
    public List<Record> run(String statement, Map<String, Object> parameters) {
        return run(Cypher.named(statement).given(parameters));
    }

    /** Runs a statement with its parameters and gives its rows. */
    public List<Record> run(Cypher statement) {
        return context.run(statement.text(), statement.parameters()).list();
    }
}
