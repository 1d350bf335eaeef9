package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.vote.VotePosition;

/** What an article says of votes in the United Nations, a claim a paragraph. */
final class VoteClaims {

    private static final Pattern UNITED_NATIONS =
            Pattern.compile("\\b(?:U\\.?N\\.?|United Nations|General Assembly|Security Council)(?=\\W)");
    private static final Pattern DECISION = Pattern.compile("\\b(?:resolution|measure|motion|draft|vote|text)s?\\b");
    private static final Pattern SYMBOL =
            Pattern.compile("\\b(?:A/)?(?:RES/)?ES-\\d+/\\d+\\b|\\b[AS]/RES/\\d+(?:/\\d+)?\\b");
    private static final Pattern TALLY = Pattern.compile(
            "\\b(\\d{1,3})(?: votes?)?(?: in favou?r)?(?:-| to |, with |, )(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: votes?)?(?: against)?\\b");
    private static final Pattern ABSTAINED = Pattern.compile(
            "\\b(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \\w+)? (?:abstentions?|abstain\\w*)");
    private static final Pattern OTHERS = Pattern.compile("\\b(\\d{1,3}) (?:others?|more)\\b(?: \\w+)?");
    private static final Pattern ALONE =
            Pattern.compile("\\b(\\d{1,3}) (?:countries|nations|states|members|member states)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(19[4-9]\\d|20\\d\\d)\\b");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> AGREEING = Set.of("support", "back", "approve", "adopt", "endorse", "pass");
    private static final Set<String> DISAPPROVING = Set.of("reject", "condemn", "denounce", "deplore");

    /** What a paragraph says of one vote. */
    static final class Claim {
        String resolution;
        String described;
        Integer year;
        final Map<VotePosition, Integer> counts = new LinkedHashMap<>();
        final Map<VotePosition, Set<String>> named = new LinkedHashMap<>();
        final Set<VotePosition> only = new LinkedHashSet<>();
        final Set<Sentence> sentences = new LinkedHashSet<>();

        boolean isWorthTelling() {
            return described != null
                    && !(counts.isEmpty() && named.values().stream().allMatch(Set::isEmpty));
        }

        List<String> named(VotePosition position) {
            return List.copyOf(named.getOrDefault(position, Set.of()));
        }
    }

    private final AnnotatedText text;
    private final Cast cast;

    private VoteClaims(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    static List<Claim> of(AnnotatedText text, Cast cast) {
        VoteClaims claims = new VoteClaims(text, cast);
        Map<Integer, List<Sentence>> paragraphs = new LinkedHashMap<>();
        text.sentences()
                .forEach(s -> paragraphs
                        .computeIfAbsent(s.paragraph(), p -> new ArrayList<>())
                        .add(s));
        return paragraphs.values().stream()
                .map(claims::claim)
                .filter(Claim::isWorthTelling)
                .toList();
    }

    private Claim claim(List<Sentence> paragraph) {
        Claim claim = new Claim();
        boolean unitedNations = paragraph.stream()
                .anyMatch(s -> UNITED_NATIONS.matcher(words(s)).find());
        if (unitedNations) {
            paragraph.stream()
                    .filter(s -> claim.described != null
                            || DECISION.matcher(words(s)).find())
                    .forEach(s -> tell(claim, s));
        }
        return claim;
    }

    private String words(Sentence sentence) {
        return text.text().substring(sentence.start(), sentence.end()).replaceAll("(?U)\\s+", " ") + " ";
    }

    private void tell(Claim claim, Sentence sentence) {
        boolean told = false;
        for (Token verb : sentence.tokens()) {
            VotePosition position = verb.isVerb() ? position(sentence, verb) : null;
            if (position != null && !isUnreal(sentence, verb)) {
                told |= named(claim, sentence, verb, position);
            }
        }
        told |= tally(claim, sentence);
        if (told) {
            claim.sentences.add(sentence);
            String words = words(sentence);
            Matcher symbol = SYMBOL.matcher(words);
            if (claim.resolution == null && symbol.find()) {
                claim.resolution = symbol.group();
            }
            Matcher year = YEAR.matcher(words);
            if (claim.year == null && year.find()) {
                claim.year = Integer.valueOf(year.group());
            }
            if (claim.described == null) {
                claim.described = described(sentence).orElse(null);
            }
        }
    }

    private static boolean isUnreal(Sentence sentence, Token verb) {
        return sentence.children(verb)
                .anyMatch(t -> t.is("not", "never", "n't")
                        || t.tag().equals("MD")
                        || t.tag().equals("TO"));
    }

    private VotePosition position(Sentence sentence, Token verb) {
        if (verb.is("abstain")) {
            return VotePosition.ABSTAIN;
        }
        if (verb.is("vote")) {
            for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 4); i++) {
                if (sentence.has(i, "against")) {
                    return VotePosition.NO;
                }
                if (sentence.has(i, "favor", "favour", "for")) {
                    return VotePosition.YES;
                }
            }
            return null;
        }
        if (verb.is("oppose")) {
            return VotePosition.NO;
        }
        boolean inResolution = sentence.children(verb, "obl").stream()
                .anyMatch(t ->
                        t.is("resolution", "vote") && sentence.introducedBy(t).equals("in"));
        boolean ofResolution = sentence.children(verb, "obj").stream()
                .anyMatch(t -> t.is("resolution", "measure", "motion", "draft", "text"));
        return AGREEING.contains(verb.lemma()) && ofResolution || DISAPPROVING.contains(verb.lemma()) && inResolution
                ? VotePosition.YES
                : null;
    }

    private boolean named(Claim claim, Sentence sentence, Token verb, VotePosition position) {
        int from = startOfClause(sentence, verb);
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : cast.mentions(sentence)) {
            boolean actor = mention.kind() == Kind.COUNTRY
                    && mention.first() >= from
                    && mention.last() < verb.index()
                    && !sentence.has(mention.first() - 1, "of", "in", "by", "against", "on");
            if (actor) {
                codes.add(mention.name());
            }
        }
        String subject = text.text()
                .substring(sentence.tokens().get(from).start(), verb.start())
                .replaceAll("(?U)\\s+", " ");
        Matcher others = OTHERS.matcher(subject);
        Matcher alone = ALONE.matcher(subject);
        if (others.find()) {
            claim.counts.put(position, codes.size() + Integer.parseInt(others.group(1)));
        } else if (codes.isEmpty() && alone.find()) {
            claim.counts.put(position, Integer.valueOf(alone.group(1)));
        }
        claim.named.computeIfAbsent(position, p -> new LinkedHashSet<>()).addAll(codes);
        if (!codes.isEmpty() && sentence.has(from, "only")) {
            claim.only.add(position);
        }
        return !codes.isEmpty() || claim.counts.containsKey(position);
    }

    /** Where the subject of a verb may begin: after the finite verb before it. */
    private static int startOfClause(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            Token token = sentence.tokens().get(i);
            boolean auxiliary = token.head() == verb.index() && token.relation().startsWith("aux");
            if (token.tag().matches("VBD|VBZ|VBP") && !auxiliary
                    || token.is("while", "but")
                    || token.text().equals(";")) {
                int first = i + 1;
                while (first < verb.index()
                        && !sentence.tokens().get(first).isCapitalized()
                        && !sentence.has(first, "only", "the")
                        && !sentence.tokens().get(first).tag().equals("CD")) {
                    first++;
                }
                return first;
            }
        }
        return 0;
    }

    private boolean tally(Claim claim, Sentence sentence) {
        String words = words(sentence);
        Matcher tally = TALLY.matcher(words);
        Matcher abstained = ABSTAINED.matcher(words);
        boolean told = false;
        boolean voting = words.matches("(?s).*\\b(?:vot|adopt|pass|approv)\\w*.*");
        if (voting
                && tally.find()
                && !(tally.group().contains(", ") && !tally.group().matches(".*(favou?r|against|votes).*"))) {
            claim.counts.put(VotePosition.YES, number(tally.group(1)));
            claim.counts.put(VotePosition.NO, number(tally.group(2)));
            told = true;
        }
        if (voting && abstained.find()) {
            claim.counts.put(VotePosition.ABSTAIN, number(abstained.group(1)));
            told = true;
        }
        return told;
    }

    private static int number(String word) {
        int place = WORDS.indexOf(word);
        return place >= 0 ? place : Integer.parseInt(word);
    }

    /** The words for what was voted on: the phrase of "resolution" or the like. */
    private Optional<String> described(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isNoun() && token.is("resolution", "measure", "motion", "draft", "vote"))
                .findFirst()
                .map(head -> {
                    List<Token> phrase = sentence.tokens().stream()
                            .filter(token -> sentence.isUnder(token, head))
                            .filter(token -> !Set.of("case", "punct", "det").contains(token.relation())
                                    || token.index() > head.index())
                            .toList();
                    int start = phrase.get(0).start();
                    int end = phrase.get(phrase.size() - 1).end();
                    String words = text.text().substring(start, end).replaceAll("(?U)\\s+", " ");
                    return words.length() > 900 ? words.substring(0, 900) : words;
                });
    }
}
