package org.chancery.loading.life;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.loading.Load;

/** The loads of files that go on in this server, or wait here for their turn. */
@Startup
@ApplicationScoped
public class RunningLoads {

    private final Map<String, LoadRun> runs = new ConcurrentHashMap<>();

    @PostConstruct
    void meter() {
        Metrics.gaugeMapSize("chancery.loads.running", Tags.empty(), runs);
    }

    /** How far a load is just now; empty where it does not run here. */
    public Optional<Load> load(String id) {
        return run(id).map(LoadRun::now);
    }

    /** The ids of all. */
    public List<String> ids() {
        return List.copyOf(runs.keySet());
    }

    Optional<LoadRun> run(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    Collection<LoadRun> all() {
        return List.copyOf(runs.values());
    }

    void add(LoadRun run) {
        runs.put(run.id(), run);
    }

    void remove(LoadRun run) {
        runs.remove(run.id());
    }
}
