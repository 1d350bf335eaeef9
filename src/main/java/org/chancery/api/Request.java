package org.chancery.api;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Multi;
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
import org.dataloader.DataLoaderRegistry;
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
     * Resolves a field with arguments for all its parents of the request at once. SmallRye's own batch resolvers would
     * give all of them the arguments of the first; here each set of arguments is a batch of its own, so an alias with a
     * wrong argument does not spoil the others, and the number of batches is that of the fields in the query.
     *
     * @param field its name, unique: {@code Person.meetings}
     * @param arguments with a {@code toString} that tells them apart
     * @param parent with equals
     * @param batch called once for all parents, on a worker thread; a parent that it does not answer is null
     */
    public <P, V> CompletionStage<V> batched(
            String field, Object arguments, P parent, Function<Set<P>, Map<P, V>> batch) {
        BatchLoader<P, V> loader = parents -> CompletableFuture.supplyAsync(
                () -> {
                    Map<P, V> answers = batch.apply(new LinkedHashSet<>(parents));
                    List<V> inOrder = new ArrayList<>(parents.size());
                    parents.forEach(p -> inOrder.add(answers.get(p)));
                    return inOrder;
                },
                executor);
        DataLoader<P, V> loaders = environment()
                .getDataLoaderRegistry()
                .computeIfAbsent(field + " " + arguments, name -> DataLoaderFactory.newDataLoader(name, loader));
        return loaders.load(parent);
    }

    /**
     * The events of the subscription being answered, each told with what is so then: all of them are answered within one
     * request, whose batches would remember what was so before.
     */
    public <T> Multi<T> events(Multi<T> events) {
        DataLoaderRegistry batches = environment().getDataLoaderRegistry();
        return events.onItem().invoke(event -> batches.getDataLoaders().forEach(DataLoader::clearAll));
    }

    private DataFetchingEnvironment environment() {
        return context.unwrap(DataFetchingEnvironment.class);
    }
}
