package org.chancery.loading.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.api.PartialDate;
import org.chancery.article.Origin;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.loading.visit.VisitRow.Column;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;

/**
 * A page of the record as an article: the travels of one traveller, or the visits from one country. What it says is the
 * same whatever the order of the rows, so that a file in another order changes nothing. Where it says so are the words of
 * the row, which are in the public domain and may be kept.
 *
 * @param id what tells the page: {@code travels-} and whose, or {@code visits-} and the country
 */
record VisitPage(String id, List<Traveller> travellers) {

    private static final String ARTICLE = "article.us-historian-";
    private static final String PUBLISHER = "Office of the Historian, U.S. Department of State";
    private static final int LONGEST_TOPIC = 1000;

    private static final Pattern WITH_ARTICLE = Pattern.compile("(?:United|Netherlands|Philippines|Bahamas|Gambia"
            + "|Maldives|Comoros|Seychelles|Holy See|Soviet|.*\\b(?:Republic|Islands|Emirates|Federation|Union)\\b).*");

    static VisitPage of(String id, List<Visit> visits) {
        return new VisitPage(id, Travellers.of(visits));
    }

    /** The id of its article. */
    String article() {
        return ARTICLE + id;
    }

    Stream<Visit> rows() {
        return travellers.stream().flatMap(t -> t.visits().stream());
    }

    /** The rows of each visit: several where the record tells of it under several ids. */
    List<List<Visit>> visits() {
        return travellers.stream().flatMap(t -> visits(t).stream()).toList();
    }

    private static List<List<Visit>> visits(Traveller traveller) {
        return List.copyOf(traveller.visits().stream()
                .collect(Collectors.groupingBy(
                        v -> v.destination() + " " + v.start(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What it says; whom of the graph it means is left open. */
    ArticleFacts facts() {
        List<Traveller> ordered =
                travellers.stream().sorted(Comparator.comparing(Traveller::ref)).toList();
        return new ArticleFacts(
                new ArticleDraft(article(), null, title(), PUBLISHER, null, null, null, true),
                ordered.stream().map(VisitPage::person).toList(),
                List.of(),
                ordered.stream().flatMap(t -> offices(t).stream()).toList(),
                List.of(),
                ordered.stream()
                        .flatMap(t -> visits(t).stream().map(rows -> meeting(t, rows)))
                        .toList(),
                List.of(),
                List.of());
    }

    private String title() {
        Visit any = rows().findFirst().orElseThrow();
        Traveller first = travellers.get(0);
        return any.abroad()
                ? "Travels abroad of "
                        + titled(first.visits().get(first.visits().size() - 1))
                : "Visits by leaders of " + withArticle(any.country().name()) + " to the United States";
    }

    private static PersonDraft person(Traveller traveller) {
        return new PersonDraft(
                traveller.ref(),
                null,
                true,
                traveller.name(),
                List.copyOf(traveller.aliases()),
                null,
                evidence(traveller.visits().subList(0, 1)));
    }

    /** As precise as the record, which says when somebody with a title came, and not since when he had it. */
    private static List<OfficeDraft> offices(Traveller traveller) {
        Map<String, List<Visit>> byTitle = new LinkedHashMap<>();
        for (Visit visit : traveller.visits()) {
            visit.traveller()
                    .titles()
                    .forEach(title -> byTitle.computeIfAbsent(title, t -> new ArrayList<>())
                            .add(visit));
        }
        List<OfficeDraft> offices = new ArrayList<>();
        byTitle.forEach((title, visits) -> offices.add(new OfficeDraft(
                traveller.ref(), title, traveller.country(), null, null, null, evidence(visits.subList(0, 1)))));
        return offices;
    }

    private static MeetingDraft meeting(Traveller traveller, List<Visit> rows) {
        Visit first = rows.get(0);
        return new MeetingDraft(
                meetingTitle(rows),
                MeetingKind.VISIT,
                MeetingStatus.HELD,
                first.start(),
                rows.stream()
                        .map(Visit::end)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::last))
                        .orElse(null),
                null,
                town(rows),
                first.destination(),
                topic(rows),
                List.of(new ParticipationDraft(traveller.ref(), first.standsFor(), null, null)),
                evidence(rows));
    }

    private static String meetingTitle(List<Visit> rows) {
        Visit visit = rows.get(0);
        if (!visit.abroad()) {
            String country = withArticle(visit.country().name());
            return "Visit of " + titled(visit) + " of " + country + " to the United States";
        }
        String towns = distinct(rows, Column.LOCALE).collect(Collectors.joining("; "));
        return "Visit of " + titled(visit) + " to "
                + withArticle(visit.country().name())
                + (towns.isEmpty() || towns.length() > 200 ? "" : " (" + towns + ")");
    }

    private static String titled(Visit visit) {
        TitledName name = visit.traveller();
        return Stream.concat(name.titles().stream(), Stream.of(name.name())).collect(Collectors.joining(" "));
    }

    private static String withArticle(String country) {
        return WITH_ARTICLE.matcher(country).matches() ? "the " + country : country;
    }

    private static String town(List<Visit> rows) {
        List<String> towns = distinct(rows, Column.LOCALE).toList();
        return towns.size() == 1 ? Towns.only(towns.get(0)) : null;
    }

    /** The remarks, and nothing that they may tell of whom the traveller met. */
    private static String topic(List<Visit> rows) {
        return distinct(rows, Column.REMARKS)
                .reduce((a, b) -> a.length() + b.length() + 1 <= LONGEST_TOPIC ? a + " " + b : a)
                .orElse(null);
    }

    private static Stream<String> distinct(List<Visit> rows, Column column) {
        return rows.stream()
                .map(v -> v.row().get(column))
                .filter(c -> !c.isEmpty())
                .distinct();
    }

    private static List<EvidenceDraft> evidence(List<Visit> rows) {
        return rows.stream()
                .map(v -> new EvidenceDraft(v.row().words(), null, null, null, null, Origin.OFFICIAL_RECORD, null))
                .toList();
    }
}
