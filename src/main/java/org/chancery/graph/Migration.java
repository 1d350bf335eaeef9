package org.chancery.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Driver;

/** Brings the graph's schema up to the version of this server: {@code cypher/migrations}. */
@ApplicationScoped
public class Migration {

    private final Driver driver;

    Migration(Driver driver) {
        this.driver = driver;
    }

    /** Applies what has not been applied yet; does nothing where the schema is up to date. */
    public void apply() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .build();
        new Migrations(config, driver).apply();
    }
}
