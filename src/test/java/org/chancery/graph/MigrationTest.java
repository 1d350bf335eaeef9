package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
class MigrationTest {

    @Inject
    Driver driver;

    @Test
    void everyMigrationFileIsNamed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/migrations"))) {
            List<String> names =
                    files.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(Migration.FILES).containsExactlyElementsOf(names);
        }
    }

    @Test
    void theMigrationsWereAppliedToTheDatabaseOfTheTests() {
        List<String> indexes = driver.executableQuery("SHOW INDEXES YIELD name").execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
        assertThat(indexes).contains("person_id", "names", "titles", "account_block");
    }
}
