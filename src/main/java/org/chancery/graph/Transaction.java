package org.chancery.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** A write transaction under way: runs named statements. */
public final class Transaction {

    private final TransactionContext context;
    private final Statements statements;

    Transaction(TransactionContext context, Statements statements) {
        this.context = context;
        this.statements = statements;
    }

    /** Runs a statement of {@code cypher/queries} and gives its rows. */
    public List<Record> run(String statement, Map<String, Object> parameters) {
        return run(Cypher.named(statement).given(parameters));
    }

    /** Runs a statement with its parameters and gives its rows. */
    public List<Record> run(Cypher statement) {
        return statements.run(context, statement);
    }
}
