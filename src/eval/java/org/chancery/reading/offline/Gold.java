package org.chancery.reading.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;

/**
 * What an article is known to report: by its title, for it is not part of the text that is read.
 *
 * @param surnames of all counterparts, folded; empty where no named official is met
 * @param call whether it is a call
 * @param isJudged whether it can be told from the title whom it reports to be met
 */
record Gold(String text, LocalDate date, Set<String> surnames, boolean call, boolean isJudged) {

    private static final Pattern READOUT = Pattern.compile("(?i)(call|meeting)s? with (.*)");
    private static final Pattern KREMLIN = Pattern.compile("(Telephone|Meeting).* (\\S+)");
    private static final Pattern ABOUT = Pattern.compile("(?i)(,? (on|regarding|in advance|to discuss) .*)|( of (the )?[A-Z].*)");
    private static final Pattern MANY = Pattern.compile(
            "(?i)leaders|members|senators|congress|groups|team|legislat|advocates|experts|mayors|governors|allies|caucus|council|activists|families|counterparts|officials|labor|business|companies|youth|women|attorneys|dreamers|association|landlords|economists|ceos|retailers|\\bnga\\b");

    /** The kinds of articles there are, each a folder. */
    enum Source {
        READOUTS,
        KREMLIN,
        WIKINEWS;

        String folder() {
            return name().toLowerCase();
        }
    }

    /** What a meeting was read to be. */
    record Told(boolean call, LocalDate date, String names) {
        static Told of(MeetingDraft meeting, ArticleFacts facts) {
            Map<String, String> names =
                    facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
            return new Told(
                    meeting.kind() == MeetingKind.CALL,
                    meeting.startedOn() == null ? null : meeting.startedOn().first(),
                    meeting.participants().stream()
                            .filter(participant -> participant.person() != null)
                            .map(participant -> Folding.fold(names.get(participant.person())))
                            .collect(Collectors.joining(", ")));
        }
    }

    boolean isCounterpartAndKind(Told told) {
        return !surnames.isEmpty() && told.call() == call && surnames.stream().allMatch(told.names()::contains);
    }

    boolean isDate(Told told) {
        return date.equals(told.date());
    }

    static Gold of(Source source, Path file) throws IOException {
        String content = Files.readString(file);
        boolean yaml = content.startsWith("---");
        String[] parts = yaml ? content.substring(4).split("---\\R", 2) : content.split("\\R\\R", 2);
        String head = parts[0].replaceAll("\\\\\\R\\s*\\\\?", "").replace("\\_", " ").replace("\\u2019", "’");
        String title = field(head, "title").replaceAll("[\"\\u00a0_]+", " ").replaceAll("\\s+", " ").strip();
        LocalDate date = LocalDate.parse(field(head, "date").replace("'", "").strip());
        Matcher readout = READOUT.matcher(title);
        if (source == Source.READOUTS) {
            boolean judged = readout.find() && !MANY.matcher(readout.group(2)).find();
            return new Gold(
                    parts[1],
                    date,
                    judged ? counterparts(readout.group(2)) : Set.of(),
                    judged && readout.group(1).equalsIgnoreCase("call"),
                    judged);
        }
        Matcher kremlin = KREMLIN.matcher(title);
        boolean named = source == Source.KREMLIN && kremlin.matches();
        return new Gold(
                parts[1],
                date,
                named ? Set.of(Folding.fold(kremlin.group(2))) : Set.of(),
                named && kremlin.group(1).equals("Telephone"),
                named || source == Source.WIKINEWS);
    }

    private static Set<String> counterparts(String words) {
        List<String> surnames = new ArrayList<>();
        for (String one : words.split(",? and (?=President|Prime|Foreign|Defense|Chancellor)|, (?=President|Prime|Chancellor)")) {
            String[] name = ABOUT.matcher(one.replaceAll(" of (Finland|Egypt|Italy|State|Defense) (?=[A-Z])", " "))
                    .replaceAll("")
                    .split("[ -]");
            String surname = Folding.fold(name[name.length - 1]);
            if (!surname.isBlank()) {
                surnames.add(surname);
            }
        }
        return Set.copyOf(surnames);
    }

    private static String field(String head, String name) {
        return Arrays.stream(head.split("\\R(?=\\w+:)"))
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
