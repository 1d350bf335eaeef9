package org.chancery.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.Driver;

/** Brings the graph's schema up to the version of this server: {@code cypher/migrations}. */
@ApplicationScoped
public class Migration {

    /** By name, since the library's own scan of the class path does not see into Quarkus's class loaders. */
    static final List<String> FILES = List.of(
            "V001__ids_are_unique.cypher",
            "V002__filters_have_indexes.cypher",
            "V003__names_and_titles_are_searched.cypher",
            "V004__bundled_files_are_noted.cypher",
            "V005__sources_of_roll_calls_are_kept_apart.cypher",
            "V006__remarks_on_loads_are_paged.cypher",
            "V007__rejects_know_their_load.cypher",
            "V008__resolutions_are_found_by_what_they_are_about.cypher",
            "V009__resolutions_and_claims_know_their_year.cypher",
            "V010__withdrawn_facts_are_news.cypher",
            "V011__articles_are_found_by_what_all_their_urls_share.cypher",
            "V012__accounts_of_meetings_are_found_by_their_day.cypher",
            "V013__retracted_articles_are_known_again.cypher",
            "V014__equal_accounts_are_read_once.cypher",
            "V015__separations_are_found_by_who_was_separated.cypher");

    private final Driver driver;

    Migration(Driver driver) {
        this.driver = driver;
    }

    /** The name of the last one: another name, another schema. */
    public static String last() {
        return FILES.get(FILES.size() - 1);
    }

    /** Applies what has not been applied yet. The library asks a good deal before it finds nothing to do. */
    public void apply() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withResourceScanner(
                        locations -> FILES.stream().map(Migration::url).toList())
                .build();
        new Migrations(config, driver).apply();
    }

    private static URL url(String file) {
        return Objects.requireNonNull(Migration.class.getClassLoader().getResource("cypher/migrations/" + file), file);
    }
}
