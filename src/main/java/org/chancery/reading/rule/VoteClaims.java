package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.claim.ClaimWording;
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
    /** Of their votes there is no record here. */
    private static final String OTHER_COUNCILS =
            "(?:U\\.?N\\.?|United Nations) (?:Human Rights|Economic and Social|Trusteeship) Council";

    private static final Pattern DECISION =
            Pattern.compile("\\b(?:(?:resolution|measure|motion|draft|vote|text)s?|voted|voting|vetoed|veto)\\b");
    private static final Pattern SYMBOL =
            Pattern.compile("\\b(?:A/)?(?:RES/)?ES-\\d+/\\d+\\b|\\b[AS]/RES/\\d+(?:/\\d+)?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(19[4-9]\\d|20\\d\\d)\\b");

    private final AnnotatedText text;
    private final Cast cast;
    private final VoteDescriptions descriptions;

    private VoteClaims(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.descriptions = new VoteDescriptions(text);
    }

    static List<ToldVote> of(AnnotatedText text, Cast cast) {
        VoteClaims claims = new VoteClaims(text, cast);
        Map<Integer, List<Sentence>> paragraphs = new LinkedHashMap<>();
        text.sentences()
                .forEach(s -> paragraphs
                        .computeIfAbsent(s.paragraph(), p -> new ArrayList<>())
                        .add(s));
        return paragraphs.values().stream()
                .map(claims::claim)
                .map(ToldVote::checked)
                .filter(ToldVote::isWorthTelling)
                .toList();
    }

    private ToldVote claim(List<Sentence> paragraph) {
        ToldVote claim = new ToldVote();
        boolean unitedNations = paragraph.stream()
                .anyMatch(s -> UNITED_NATIONS
                        .matcher(words(s).replaceAll(OTHER_COUNCILS, ""))
                        .find());
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

    private void tell(ToldVote claim, Sentence sentence) {
        boolean told = false;
        for (Token verb : sentence.tokens()) {
            VotePosition position = verb.isVerb() ? Ballots.position(sentence, verb) : null;
            if (position != null) {
                told |= named(claim, sentence, verb, position);
            }
        }
        String words = words(sentence);
        told |= !isDenied(sentence) && VoteNumbers.told(claim, words);
        told |= wording(claim, sentence, words);
        if (told) {
            claim.sentences.add(sentence);
            Matcher symbol = SYMBOL.matcher(words);
            if (claim.resolution == null && symbol.find()) {
                claim.resolution = symbol.group();
            }
            Matcher year = YEAR.matcher(words);
            if (claim.year == null && year.find()) {
                claim.year = Integer.valueOf(year.group());
            }
            if (claim.described == null) {
                claim.described = descriptions
                        .of(sentence)
                        .or(() -> descriptions.before(sentence))
                        .orElse(null);
            }
        }
    }

    /** "Did not adopt": what is not done has no result. */
    private static boolean isDenied(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.is("not", "never", "n't"))
                .anyMatch(t -> sentence.head(t)
                        .filter(verb -> verb.is("vote", "adopt", "pass", "approve"))
                        .isPresent());
    }

    private boolean wording(ToldVote claim, Sentence sentence, String words) {
        boolean denied =
                sentence.tokens().stream().anyMatch(t -> t.is("not", "never", "n't", "if", "would", "threaten"));
        ClaimWording wording = denied ? null : VoteWordings.of(words);
        if (wording == null || claim.wording != null || !DECISION.matcher(words).find()) {
            return false;
        }
        claim.wording = wording;
        if (wording == ClaimWording.VETOED) {
            sentence.tokens().stream()
                    .filter(verb -> verb.isVerb() && verb.is("veto"))
                    .forEach(verb -> named(claim, sentence, verb, VotePosition.NO));
        }
        return true;
    }

    private boolean named(ToldVote claim, Sentence sentence, Token verb, VotePosition position) {
        int from = startOfClause(sentence, verb);
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : cast.mentions(sentence)) {
            boolean actor = mention.kind() == Kind.COUNTRY
                    && mention.first() >= from
                    && mention.last() < verb.index()
                    && !isExcepted(sentence, mention)
                    && !sentence.has(mention.first() - 1, "of", "in", "by", "against", "on");
            if (actor) {
                codes.add(mention.name());
            }
        }
        String subject = text.text()
                .substring(sentence.tokens().get(from).start(), verb.start())
                .replaceAll("(?U)\\s+", " ");
        VoteNumbers.of(subject, codes.size()).ifPresent(number -> claim.counts.put(position, number));
        claim.named.computeIfAbsent(position, p -> new LinkedHashSet<>()).addAll(codes);
        if (!codes.isEmpty() && sentence.has(from, "only")) {
            claim.only.add(position);
        }
        return !codes.isEmpty() || claim.counts.containsKey(position);
    }

    /** "All but Norway and Malta": they did not do what the others did. */
    private static boolean isExcepted(Sentence sentence, Mention mention) {
        return sentence.tokens().subList(0, mention.first()).stream()
                .anyMatch(t -> t.is("except")
                        || t.is("but")
                                && sentence.at(t.index() - 1)
                                        .filter(b -> b.is("all", "nation", "member", "state", "country"))
                                        .isPresent());
    }

    /** Where the subject of a verb may begin: after the finite verb before it. */
    private static int startOfClause(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            Token token = sentence.tokens().get(i);
            boolean auxiliary = token.head() == verb.index() && token.relation().startsWith("aux");
            boolean counting = token.is("be") && sentence.has(i + 1, "among", "one", "the");
            if (token.tag().matches("VBD|VBZ|VBP") && !auxiliary && !counting
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
}
