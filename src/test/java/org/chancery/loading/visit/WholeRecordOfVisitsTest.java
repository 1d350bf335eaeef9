package org.chancery.loading.visit;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.file.Remark;
import org.chancery.loading.visit.VisitCsv.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole record, read and drafted against the countries of the graph; none of it is written. */
@QuarkusTest
class WholeRecordOfVisitsTest {

    private static final Path RECORD = Path.of("../shared/data/meetings/us_state_travels_visits.csv.gz");

    @Inject
    VisitFiles files;

    @Inject
    Validator validator;

    @TempDir
    Path folder;

    @Test
    void everyRowIsAVisitOrRejectedWithAReason() {
        assumeTrue(Files.exists(RECORD), RECORD + " is absent: the whole record of visits is not checked");
        Told told = Told.begin();
        VisitFile file = (VisitFile) files.open(new ReceivedFile(RECORD, Packing.GZIP, folder));
        List<VisitPage> pages = file.pages(told.progress());
        List<ArticleFacts> drafts = pages.stream().map(VisitPage::facts).toList();

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(told.progress().read()).isEqualTo(7535);
            all.assertThat(rejected(told, "country"))
                    .isEqualTo(Map.ofEntries(
                            entry("Antarctica", 1L),
                            entry("China, Republic of", 3L),
                            entry("Cook Islands", 3L),
                            entry("French Polynesia", 2L),
                            entry("Hawaii", 3L),
                            entry("Kosovo", 4L),
                            entry("Netherlands Antilles", 3L),
                            entry("New Caledonia", 2L),
                            entry("Niue", 1L),
                            entry("Republic of China", 10L),
                            entry("Somoa", 1L),
                            entry("West Bank", 7L)));
            all.assertThat(rejected(told, "name").values()).hasSize(7).containsOnly(1L);
            all.assertThat(told.of(Remark.Kind.REJECT)).hasSize(47);
            all.assertThat(told.of(Remark.Kind.MENDED)).hasSize(6);
            all.assertThat(pages).hasSize(246);
            all.assertThat(pages.stream().flatMap(VisitPage::rows)).hasSize(7488);
            all.assertThat(drafts.stream().mapToInt(d -> d.meetings().size()).sum())
                    .isEqualTo(7478);
            all.assertThat(drafts.stream().mapToInt(d -> d.people().size()).sum())
                    .isEqualTo(1499);
            all.assertThat(untitled(pages))
                    .containsExactly(
                            "Haya Rashed al-Khalifa",
                            "Jose Luis Rodriguez Zapatero",
                            "Nasser Sabah Al-Ahmed Al-Sabah",
                            "Valdas Adamkus");
            all.assertThat(drafts.stream().flatMap(d -> validator.validate(d).stream()))
                    .isEmpty();
        });
    }

    private static Map<String, Long> rejected(Told told, String column) {
        return told.of(Remark.Kind.REJECT).stream()
                .filter(r -> r.place().equals(column))
                .collect(Collectors.groupingBy(Remark::value, Collectors.counting()));
    }

    private static List<String> untitled(List<VisitPage> pages) {
        return pages.stream()
                .flatMap(VisitPage::rows)
                .filter(v -> v.traveller().titles().isEmpty())
                .map(v -> v.traveller().name())
                .sorted()
                .toList();
    }
}
