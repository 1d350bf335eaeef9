package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chancery.api.Request;
import org.chancery.vote.matrix.CurrentRecord;
import org.chancery.vote.matrix.RollCallSet;
import org.chancery.vote.matrix.VoteMatrix;
import org.chancery.vote.matrix.VotingRecord;

/** Has countries compared in the roll calls that fit a filter. */
@ApplicationScoped
class Comparisons {

    /** What is the same for all parents of a field belongs to none of them. */
    private static final String ANY = "";

    private final CurrentRecord current;
    private final VoteStore store;
    private final Request request;

    Comparisons(CurrentRecord current, VoteStore store, Request request) {
        this.current = current;
        this.store = store;
        this.request = request;
    }

    /** For a field that is asked for once. */
    Comparison in(RollCallFilter filter) {
        requireDaysInOrder(filter);
        return comparison(current.now(), filter, asksForWords(filter) ? store.fitting(filter) : null);
    }

    /**
     * For a field of many parents: the whole request asks for the record once, and once for the roll calls of each filter
     * that the graph has to be asked for.
     */
    CompletionStage<Comparison> batched(RollCallFilter filter) {
        requireDaysInOrder(filter);
        CompletionStage<VotingRecord> record =
                request.batched("VotingRecord", ANY, ANY, any -> Map.of(ANY, current.now()));
        CompletionStage<Set<String>> fitting = asksForWords(filter)
                ? request.batched("RollCallFilter", filter, ANY, any -> Map.of(ANY, store.fitting(filter)))
                : CompletableFuture.completedStage(null);
        return record.thenCombine(fitting, (r, ids) -> comparison(r, filter, ids));
    }

    private static Comparison comparison(VotingRecord record, RollCallFilter filter, Set<String> fitting) {
        VoteMatrix matrix = record.matrix();
        RollCallSet in;
        if (filter == null) {
            in = matrix.rollCalls();
        } else if (fitting == null) {
            in = matrix.rollCalls(filter::fits);
        } else {
            in = matrix.rollCalls(rollCall -> fitting.contains(rollCall.id()));
        }
        return new Comparison(record, in, filter);
    }

    private static void requireDaysInOrder(RollCallFilter filter) {
        if (filter != null) {
            filter.requireDaysInOrder();
        }
    }

    private static boolean asksForWords(RollCallFilter filter) {
        return filter != null && filter.asksForWords();
    }
}
