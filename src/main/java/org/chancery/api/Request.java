package org.chancery.api;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The GraphQL request being answered: what it selects, and its batches. */
@ApplicationScoped
public class Request {

    private final Context context;
    private final ManagedExecutor executor;

    Request(Context context, ManagedExecutor executor) {
        this.context = context;
        this.executor = executor;
    }

    /** Whether the field being resolved selects a subfield, as in {@code totalCount}. */
    public boolean selects(String subfield) {
        return environment().getSelectionSet().contains(subfield);
    }

    /**
     * Resolves a field with arguments for all parents of the request at once. SmallRye's own batch resolvers would give
     * all of them the arguments of the first, so the key must hold parent and arguments.
     *
     * @param name of the field, unique: {@code Person.meetings}
     * @param key parent and arguments, with equals
     * @param batch called once for all keys, on a worker thread; a key that it does not answer is null
     */
    public <K, V> CompletionStage<V> batched(String name, K key, Function<Set<K>, Map<K, V>> batch) {
        BatchLoader<K, V> loader = keys -> CompletableFuture.supplyAsync(
                () -> {
                    Map<K, V> answers = batch.apply(new LinkedHashSet<>(keys));
                    List<V> inOrder = new ArrayList<>(keys.size());
                    keys.forEach(k -> inOrder.add(answers.get(k)));
                    return inOrder;
                },
                executor);
        DataLoader<K, V> batches = environment()
                .getDataLoaderRegistry()
                .computeIfAbsent(name, n -> DataLoaderFactory.newDataLoader(n, loader));
        return batches.load(key);
    }

    private DataFetchingEnvironment environment() {
        return context.unwrap(DataFetchingEnvironment.class);
    }
}
