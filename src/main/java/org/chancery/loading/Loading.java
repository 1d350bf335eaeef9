package org.chancery.loading;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chancery.api.First;
import org.chancery.api.IdArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.api.Role;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.file.Patience;
import org.chancery.loading.life.FileLoads;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Loading, and the loads that there were. */
@GraphQLApi
public class Loading {

    private static final Duration BETWEEN_NEWS = Duration.ofMillis(500);

    private final FactsLoader facts;
    private final Retraction retraction;
    private final Loads loads;
    private final FileLoads files;
    private final Request request;
    private final ManagedExecutor executor;

    Loading(
            FactsLoader facts,
            Retraction retraction,
            Loads loads,
            FileLoads files,
            Request request,
            ManagedExecutor executor) {
        this.facts = facts;
        this.retraction = retraction;
        this.loads = loads;
        this.files = files;
        this.request = request;
        this.executor = executor;
    }

    @Query
    @Description("One load, by its id; how far it is, where it goes on.")
    public Load load(@NonNull @Id @IdArgument @Description("The load's id.") String id) {
        return loads.named(id);
    }

    @NonNull
    @Query
    @Description("Loads, newest first.")
    public LoadConnection loads(
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return LoadConnection.of(loads.loads(new PageRequest(first, after, request.selects("totalCount"))));
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description("Asks a load to end: it does so when what it is writing is whole, and what was written stays.")
    public Load cancelLoad(@NonNull @Id @IdArgument @Description("The load's id.") String id) {
        return files.cancel(id);
    }

    @NonNull
    @Subscription
    @Description(
            "A load as it goes on: at once, then whenever it is further, twice a second at most, until it has ended.")
    public Multi<@NonNull Load> loadProgress(@NonNull @Id @IdArgument @Description("The load's id.") String id) {
        loads.named(id);
        return request.events(Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> Patience.with(() -> loads.named(id)))
                        .runSubscriptionOn(executor))
                .withDelay(BETWEEN_NEWS)
                .whilst(Load::goesOn)
                .skip()
                .repetitions());
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description(
            "Loads what an article says: everything, or nothing where anything is wrong; rejects tell all of that.")
    public Load loadFacts(@NonNull @Valid @Description("The article and the facts it gives.") ArticleFacts facts) {
        return this.facts.load(facts).load();
    }

    @NonNull
    @Mutation
    @RolesAllowed(Role.EDITOR)
    @Description(
            "Takes an article back, with its evidence and all that nothing else supports: facts, people, organizations, places. Loaded again, it gives the same with the same ids.")
    public Load retractArticle(@NonNull @Id @IdArgument @Description("The article's id.") String id) {
        return retraction.retract(id);
    }

    @NonNull
    @Description("What was not loaded and why, in the order of the input.")
    public CompletionStage<@NonNull RejectConnection> rejects(
            @Source Load load,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        PageRequest page = new PageRequest(first, after, request.selects("totalCount"));
        return request.batched("Load.rejects", page, load.id(), ids -> loads.rejects(ids, page))
                .thenApply(RejectConnection::of);
    }

    @NonNull
    @Description("What was noted of what was loaded all the same, in the order of the input.")
    public CompletionStage<@NonNull LoadNoteConnection> notes(
            @Source Load load,
            @Nullable @Description("Of which kinds; of all where absent.") List<@NonNull LoadNoteKind> kinds,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        PageRequest page = new PageRequest(first, after, request.selects("totalCount"));
        List<LoadNoteKind> wanted = kinds == null ? List.of(LoadNoteKind.values()) : kinds;
        return request.batched("Load.notes", List.of(wanted, page), load.id(), ids -> loads.notes(ids, wanted, page))
                .thenApply(LoadNoteConnection::of);
    }
}
