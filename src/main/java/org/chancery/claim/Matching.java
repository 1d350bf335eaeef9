package org.chancery.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which resolution a claim speaks of that names no symbol. A pure function of the claim and of the resolutions that share a
 * word with it; their order does not matter.
 *
 * <p>Out of the question are resolutions of another year than the claim's, those that share no word with it, and, where it
 * speaks of a veto, those whose record shows none: the text that was vetoed is not the one that was adopted. Each other
 * has a score of two parts:
 *
 * <ul>
 *   <li><b>Words</b>, weight 0.6. 0.85 of them is how much of the description is found in title, knownAs and subjects, each
 *       word by its rarity among the candidates, ln(1 + N/n) for one that n of N have; a word that none has may be the
 *       article's own and weighs as much as the others do on average. 0.15 is the share of the words of the best fitting
 *       name that the description has: of two that hold all that was asked for, the shorter fits better, but only where it
 *       is shorter by far is that enough to tell them apart.
 *   <li><b>Sides</b>, weight 0.4 · n/(n + 2) where the claim names n countries: the share of them that voted as it says. One
 *       country more or less says little, since most vote with most; seven say nearly all that can be said. A claim that
 *       names none is scored by its words alone.
 * </ul>
 *
 * <p>Where the description names one organ and the resolution is the other's, three quarters of that remain. The best one is
 * the claim's from 0.5 on, where it is 0.1 ahead of the next. Numbers of votes take no part: they are what is to be judged.
 */
public final class Matching {

    /** From this score on a resolution fits. */
    public static final double THRESHOLD = 0.5;

    /** With less between them, two fit alike. */
    public static final double MARGIN = 0.1;

    private static final double LISTED = 0.15;
    private static final int MOST_LISTED = 10;

    private static final double WORDS = 0.6;
    private static final double SIDES = 0.4;
    private static final double HALF_OF_SIDES_AT = 2;
    private static final double FOUND = 0.85;
    private static final double OTHER_BODY = 0.75;
    private static final double SCALE = 1000;

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingLong(Fit::thousandths)
            .thenComparing((Fit f) -> f.text().year(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(f -> f.text().id());

    private final Sought sought;
    private final Set<String> words;
    private final List<Indexed> candidates = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    private record Indexed(CandidateText text, Set<String> words) {}

    private record Fit(CandidateText text, long thousandths) {}

    private Matching(Sought sought, Collection<CandidateText> texts) {
        this.sought = sought;
        this.words = sought.words();
        for (CandidateText text : texts) {
            Set<String> ofText = text.words();
            if (comesIntoQuestion(text) && words.stream().anyMatch(ofText::contains)) {
                candidates.add(new Indexed(text, ofText));
            }
        }
        weigh();
    }

    /** The resolution that the claim speaks of, if one fits and no other fits alike, and what else it may speak of. */
    public static Match of(Sought sought, Collection<CandidateText> texts) {
        Matching matching = new Matching(sought, texts);
        List<Fit> fits = matching.candidates.stream()
                .map(c -> new Fit(c.text(), Math.round(SCALE * matching.score(c))))
                .filter(fit -> fit.thousandths() >= LISTED * SCALE)
                .sorted(BEST_FIRST)
                .toList();
        boolean found = !fits.isEmpty()
                && fits.get(0).thousandths() >= THRESHOLD * SCALE
                && (fits.size() == 1 || fits.get(0).thousandths() - fits.get(1).thousandths() >= MARGIN * SCALE);
        return new Match(
                found ? fits.get(0).text().id() : null,
                fits.stream()
                        .limit(MOST_LISTED)
                        .map(fit -> new Match.Scored(fit.text().id(), fit.thousandths() / SCALE))
                        .toList());
    }

    private boolean comesIntoQuestion(CandidateText text) {
        return (sought.year() == null || sought.year().equals(text.year())) && (!sought.vetoed() || text.vetoed());
    }

    private void weigh() {
        List<String> own = new ArrayList<>();
        double sum = 0;
        for (String word : words) {
            long having =
                    candidates.stream().filter(c -> c.words().contains(word)).count();
            if (having == 0) {
                own.add(word);
            } else {
                double weight = Math.log1p((double) candidates.size() / having);
                weights.put(word, weight);
                sum += weight;
            }
        }
        double average = weights.isEmpty() ? 0 : sum / weights.size();
        own.forEach(word -> weights.put(word, average));
    }

    private double score(Indexed candidate) {
        int named = sought.named().size();
        double sides = SIDES * named / (named + HALF_OF_SIDES_AT);
        double score = (WORDS * ofWords(candidate) + sides * ofSides(candidate.text())) / (WORDS + sides);
        boolean othersBody =
                sought.body().filter(b -> b != candidate.text().body()).isPresent();
        return othersBody ? OTHER_BODY * score : score;
    }

    private double ofWords(Indexed candidate) {
        double found = 0;
        double all = 0;
        for (String word : words) {
            double weight = weights.get(word);
            all += weight;
            found += candidate.words().contains(word) ? weight : 0;
        }
        double named = candidate.text().names().stream()
                .mapToDouble(this::shareInDescription)
                .max()
                .orElse(0);
        return FOUND * found / all + (1 - FOUND) * named;
    }

    private double shareInDescription(String name) {
        Set<String> ofName = SubjectWords.of(name);
        Set<String> shared = new HashSet<>(ofName);
        shared.retainAll(words);
        return ofName.isEmpty() ? 0 : (double) shared.size() / ofName.size();
    }

    private double ofSides(CandidateText text) {
        long right = sought.named().entrySet().stream()
                .filter(e -> text.positions().get(e.getKey()) == e.getValue())
                .count();
        return sought.named().isEmpty() ? 0 : (double) right / sought.named().size();
    }
}
