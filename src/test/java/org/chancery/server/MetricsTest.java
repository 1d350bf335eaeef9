package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.testing.ScrapedMetrics.label;
import static org.chancery.testing.ScrapedMetrics.value;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.testing.Ask;
import org.chancery.testing.ScrapedMetrics;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs the server sees of it. */
@QuarkusTest
class MetricsTest {

    /** What the server tells itself; Prometheus and Kubernetes tell the rest. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:chancery|jvm|process|http_server)_[a-z_]+\\b");

    private static final Pattern LABEL_VALUE = Pattern.compile("\\{[^}]*}|by \\([^)]*\\)|cronjob=\"[^\"]*\"");

    @ParameterizedTest
    @CsvSource({
        "query Madeup1 { overview { people } }, overview, OK",
        "{ a: overview { people } b: overview { people } }, overview, OK",
        "{ overview { people } countries { totalCount } }, several, OK",
        "{ person(id: \"nobody-madeup2\") { id } }, person, NOT_FOUND",
        "{ madeup3 }, unknown, INVALID_INPUT",
        "{ madeup4, unknown, INVALID_INPUT",
        "{ __typename }, introspection, OK"
    })
    void aRequestIsCountedByTheFieldThatItAsksForAndByItsCode(String query, String operation, String code) {
        String[] labels = {label("code", code), label("operation", operation)};
        double before = value("chancery_requests_seconds_count", labels);
        Ask.query(query);
        assertThat(value("chancery_requests_seconds_count", labels)).isEqualTo(before + 1);
        assertThat(ScrapedMetrics.text()).doesNotContainIgnoringCase("madeup");
    }

    @Test
    void aStatementIsTimedByTheNameOfItsFile() {
        String[] labels = {label("outcome", "answered"), label("statement", "search/overview")};
        double before = value("chancery_statements_seconds_count", labels);
        Ask.query("{ overview { people } }");
        assertThat(value("chancery_statements_seconds_count", labels)).isEqualTo(before + 1);
    }

    @Test
    void aLoadIsCountedWhenItHasEnded() {
        String[] labels = {label("kind", "RETRACTION"), label("status", "DONE")};
        double before = value("chancery_loads_total", labels);
        SentFile.ended(SentFile.script("metered", "create 3"));
        assertThat(value("chancery_loads_total", labels)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitoring/alerts.yaml", "monitoring/dashboard.json", "docs/operations.md"})
    void everyMetricThatIsNamedElsewhereIsThere(String file) throws IOException {
        SentFile.ended(SentFile.script("metered too", "create 3"));
        // As often as it takes until one is profiled.
        for (int n = 0; n < 10; n++) {
            Ask.query("{ overview { people } }");
        }
        Set<String> named = METRIC.matcher(
                        LABEL_VALUE.matcher(Files.readString(Path.of(file))).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.endsWith("_"))
                .collect(Collectors.toCollection(TreeSet::new));
        String scraped = ScrapedMetrics.text();
        assertThat(named)
                .isNotEmpty()
                .allMatch(name -> Pattern.compile("(?m)^" + name + "(_count)?[ {]")
                        .matcher(scraped)
                        .find());
    }

    @Test
    void everyAlertIsExplained() throws IOException {
        String manual = Files.readString(Path.of("docs/operations.md"));
        assertThat(Files.readString(Path.of("monitoring/alerts.yaml"))
                        .lines()
                        .filter(line -> line.contains("- alert: "))
                        .map(line -> line.substring(line.indexOf(": ") + 2)))
                .isNotEmpty()
                .allMatch(alert -> manual.contains("| `" + alert + "` |"), "stands in docs/operations.md");
    }
}
