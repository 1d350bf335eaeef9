package org.chancery.reading.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;

/** Writes a file of the archive, one article a document, so that a person can read and mend it. */
final class ArchiveFile {

    private final StringBuilder yaml = new StringBuilder();
    private final Set<String> ids = new LinkedHashSet<>();

    private ArchiveFile() {}

    static void write(Path file, Gold.Source source, List<ArchivedMeeting> meetings) throws IOException {
        ArchiveFile archive = new ArchiveFile();
        archive.line(
                "# %s. Facts, read by the reader of this project and reviewed: who met whom, how, and when.",
                source == Gold.Source.READOUTS
                        ? "Meetings and calls that the White House reported in 2021 and 2022; works of the United"
                                + " States government"
                        : "Meetings and calls that the Kremlin reported in 2010 and 2013 (kremlin.ru, CC BY 4.0)");
        archive.line("# start, end: UTF-16 units into the text of the page, end exclusive. Written by ReviewedFacts in"
                + " src/eval.");
        meetings.forEach(archive::article);
        Files.createDirectories(file.getParent());
        Files.writeString(file, archive.yaml);
    }

    private void line(String format, Object... values) {
        yaml.append(format.formatted(values)).append('\n');
    }

    private void article(ArchivedMeeting archived) {
        Gold gold = archived.gold();
        line("---");
        line("article:");
        line("  id: %s", id(gold));
        line("  url: %s", quoted(gold.url()));
        line("  title: %s", quoted(gold.title()));
        line("  publisher: %s", gold.source() == Gold.Source.READOUTS ? "The White House" : "The Kremlin");
        line("  publishedOn: %s", gold.published());
        line("people:");
        archived.people()
                .forEach(person -> line(
                        "  - {ref: %s, name: %s, evidence: [%s]}",
                        person.reviewed().ref(),
                        quoted(person.reviewed().name()),
                        evidence(person.read().evidence())));
        if (!archived.offices().isEmpty()) {
            line("offices:");
            archived.offices().forEach(office -> office(archived, office));
        }
        line("meetings:");
        archived.meetings().forEach(meeting -> meeting(archived, meeting));
    }

    private String id(Gold gold) {
        String slug = Folding.slug(gold.title().replaceFirst("(?i)^readout (of|from|by) ", ""));
        String id = "article." + gold.published() + "-"
                + (slug.length() > 90 ? slug.substring(0, 90).replaceAll("-[^-]*$", "") : slug);
        String free = id;
        for (int n = 2; !ids.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    private void office(ArchivedMeeting archived, OfficeDraft office) {
        line(
                "  - {holder: %s, title: %s, country: %s, evidence: [%s]}",
                archived.person(office.holder()).reviewed().ref(),
                quoted(office.title().replaceAll("(?U)\\s+", " ")),
                office.country(),
                evidence(office.evidence()));
    }

    private void meeting(ArchivedMeeting archived, MeetingDraft meeting) {
        List<String> names = meeting.participants().stream()
                .map(p -> archived.person(p.person()))
                .filter(Objects::nonNull)
                .map(person -> person.reviewed().name())
                .toList();
        String all = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        line("  - title: %s", quoted((meeting.kind() == MeetingKind.CALL ? "Call of " : "Meeting of ") + all));
        line("    kind: %s", meeting.kind() == MeetingKind.CALL ? "CALL" : "MEETING");
        line("    status: HELD");
        if (archived.day(meeting) != null) {
            line("    startedOn: %s", archived.day(meeting).value());
        }
        if (meeting.place() != null) {
            line("    place: %s", quoted(meeting.place().replaceAll("(?U)\\s+", " ")));
        }
        if (meeting.placeCountry() != null) {
            line("    placeCountry: %s", meeting.placeCountry());
        }
        line("    participants:");
        meeting.participants().forEach(p -> participant(archived, p));
        line("    evidence: [%s]", evidence(meeting.evidence()));
    }

    private void participant(ArchivedMeeting archived, ParticipationDraft p) {
        ArchivedMeeting.Person person = archived.person(p.person());
        if (person != null) {
            String country = person.reviewed().country();
            line("      - {person: %s%s}", person.reviewed().ref(), country == null ? "" : ", country: " + country);
        }
    }

    private static String evidence(List<EvidenceDraft> evidence) {
        return evidence.stream()
                .map(e -> String.format(
                        Locale.ROOT, "{start: %d, end: %d, paragraph: %d}", e.start(), e.end(), e.paragraph()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String value) {
        return value == null ? "null" : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
