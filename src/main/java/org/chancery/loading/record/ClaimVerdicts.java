package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chancery.graph.Transaction;

/** Judges claims. */
@ApplicationScoped
class ClaimVerdicts {
    void judge(Transaction tx, List<String> symbols) {}
}
