package org.chancery.loading.visit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.loading.Effect;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Remark;

/**
 * A file of visits. Its rows are read and checked first, and then written page by page, each in a transaction: a page is
 * loaded whole or not at all, and what a later edition of a page leaves out is withdrawn. Numbers are of rows, and of
 * visits where they are withdrawn.
 */
final class VisitFile implements LoadableFile {

    /** So many rows are held in memory at most; the record has gathered 7,500 in 160 years. */
    static final int MOST_ROWS = 100_000;

    /** As many meetings as an article may tell of. */
    static final int MOST_ON_A_PAGE = 2000;

    private final ReceivedFile file;
    private final VisitCountries countries;
    private final FactsLoader facts;

    VisitFile(ReceivedFile file, VisitCountries countries, FactsLoader facts) {
        this.file = file;
        this.countries = countries;
        this.facts = facts;
    }

    @Override
    public String source() {
        return "Travels of US presidents and secretaries of state, and visits of foreign leaders (CSV)";
    }

    @Override
    public void load(LoadProgress progress) {
        List<VisitPage> pages = pages(progress);
        progress.total(progress.read());
        Set<String> shared = KnownPeople.sharedNames(pages);
        int again = 0;
        for (VisitPage page : pages) {
            progress.stopIfCancelled();
            load(page, shared, progress);
            again += toldAgain(page, progress);
        }
        progress.message(pages.size() + " pages of the record; " + again
                + " rows tell of a visit that another row tells of, and were taken together with it");
    }

    /** The pages of the file, each with the rows that tell of a visit; the others are rejected. */
    List<VisitPage> pages(LoadProgress progress) {
        VisitChecks checks = new VisitChecks(countries, LocalDate.now(ZoneOffset.UTC), progress);
        Map<String, List<Visit>> visits = new TreeMap<>();
        try (VisitRows rows = VisitRows.open(file)) {
            rows.forEach(progress, row -> {
                if (progress.read() > MOST_ROWS) {
                    throw new FileDamaged("The file has more than " + MOST_ROWS + " rows; part it by traveller");
                }
                checks.visit(row).ifPresent(visit -> put(visits, visit, progress));
            });
        }
        return visits.entrySet().stream()
                .map(e -> VisitPage.of(e.getKey(), e.getValue()))
                .toList();
    }

    private static void put(Map<String, List<Visit>> visits, Visit visit, LoadProgress progress) {
        List<Visit> page = visits.computeIfAbsent(visit.page(), p -> new ArrayList<>());
        if (page.size() < MOST_ON_A_PAGE) {
            page.add(visit);
        } else {
            progress.remark(Remark.reject(
                    visit.row().line(),
                    "row",
                    visit.page(),
                    "is beyond the " + MOST_ON_A_PAGE + " visits that one page may hold"));
        }
    }

    private void load(VisitPage page, Set<String> shared, LoadProgress progress) {
        FactsLoader.Loaded loaded = Patience.with(
                () -> facts.loadPart(page.facts(), new KnownPeople(page, shared)::identified),
                progress::stopIfCancelled);
        if (loaded.load().status() != LoadStatus.DONE) {
            reject(page, loaded.problems().get(0), progress);
            return;
        }
        Effect effect = loaded.effect();
        long created = meetings(effect.created());
        long updated = meetings(effect.updated());
        progress.created(created);
        progress.updated(updated);
        progress.unchanged(Math.max(0, page.rows().count() - created - updated));
        progress.withdrawn(meetings(effect.withdrawn()));
    }

    private static long meetings(Set<String> ids) {
        return ids.stream().filter(id -> id.startsWith("meeting.")).count();
    }

    private static void reject(VisitPage page, Problem problem, LoadProgress progress) {
        page.rows()
                .forEach(visit -> progress.remark(Remark.reject(
                        visit.row().line(),
                        problem.place(),
                        problem.value(),
                        "the page " + page.id() + " cannot be loaded: " + problem.reason())));
    }

    private static int toldAgain(VisitPage page, LoadProgress progress) {
        int again = 0;
        for (List<Visit> rows : page.visits()) {
            for (Visit more : rows.subList(1, rows.size())) {
                again++;
                progress.remark(new Remark(
                        Remark.Kind.MENDED,
                        more.row().line(),
                        "row",
                        more.row().get(VisitRow.Column.ID),
                        null,
                        "tells of the same visit as line " + rows.get(0).row().line()
                                + "; one visit with both as evidence"));
            }
        }
        return again;
    }
}
