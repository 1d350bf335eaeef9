package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Who is named together in a sentence, and who that is. */
final class Parties {

    private static final Set<String> JOINTS = Words.of("""
            , and & as well along with together the both rest of his her also ( )
            """);

    private final Sentence sentence;
    private final Cast cast;

    Parties(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    Optional<Mention> at(Token token) {
        return cast.at(sentence, token);
    }

    boolean isPair(Mention mention) {
        return cast.isPair(mention);
    }

    /** The mention that begins at or right after a place, articles and "both" passed over. */
    Optional<Mention> startingAt(int index) {
        for (Mention mention : cast.mentions(sentence)) {
            if (mention.first() >= index && !isOwner(mention)) {
                for (int i = index; i < mention.first(); i++) {
                    boolean passed = sentence.tokens().get(i).tag().matches("DT|PDT|PRP\\$|``|CD")
                            || sentence.has(i, "both", "then")
                            || mention.kind() == Kind.PERSON
                                    && sentence.tokens().get(i).tag().matches("NN|JJ|CC");
                    if (!passed || i > index + 3) {
                        return Optional.empty();
                    }
                }
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The mention that ends right before a place, adverbs, dates, brackets and helping verbs passed over. */
    Optional<Mention> endingBefore(int index) {
        int i = index - 1;
        while (i >= 0 && at(sentence.tokens().get(i)).isEmpty()) {
            Token token = sentence.tokens().get(i);
            boolean passed = token.tag().startsWith("RB")
                    || token.tag().equals("MD")
                    || token.is("have", "be", "today", "on", "this", "morning", "afternoon", "evening", "yesterday")
                    || Set.of("DATE", "TIME").contains(token.entity())
                    || token.text().equals(",");
            if (!passed) {
                return Optional.empty();
            }
            i--;
        }
        return i < 0 ? Optional.empty() : at(sentence.tokens().get(i));
    }

    /** A mention with those that are joined to it by "and", commas and the like, before and after. */
    List<Mention> joined(Mention one, Token trigger) {
        // "X and his counterpart, Y": nobody is joined to the one whose counterpart it is.
        List<Mention> all = cast.mentions(sentence).stream()
                .filter(m -> m == one || !isOwner(m))
                .toList();
        int place = all.indexOf(one);
        List<Mention> joined = new ArrayList<>(List.of(one));
        for (int i = place + 1; i < all.size() && areJoined(all.get(i - 1), all.get(i), trigger); i++) {
            joined.add(all.get(i));
        }
        for (int i = place - 1; i >= 0 && areJoined(all.get(i), all.get(i + 1), trigger); i--) {
            joined.add(0, all.get(i));
        }
        return joined;
    }

    /** "His" of "his counterpart". */
    private boolean isOwner(Mention mention) {
        return mention.kind() == Kind.PRONOUN
                && sentence.tokens().get(mention.first()).tag().equals("PRP$");
    }

    private boolean areJoined(Mention left, Mention right, Token trigger) {
        boolean comma = false;
        boolean and = false;
        for (int i = left.last() + 1; i < right.first(); i++) {
            Token token = sentence.tokens().get(i);
            if (!JOINTS.contains(token.lower()) && !token.tag().equals("DT")) {
                return false;
            }
            comma |= token.is(",");
            and |= token.is("and", "&", "well", "along", "together");
        }
        // "met Macron, and Scholz said": the second does something of his own.
        Token head = right.head();
        boolean ownVerb = head.relation().startsWith("nsubj")
                && head.head() != trigger.index()
                && left.head().head() != head.head()
                && head.head() > right.last()
                && trigger.index() < right.first();
        boolean owner = right.head().relation().equals("nmod:poss")
                && right.last() + 1 < sentence.size()
                && sentence.tokens().get(right.last() + 1).tag().equals("POS");
        boolean owned = left.last() + 1 < sentence.size()
                && sentence.tokens().get(left.last() + 1).tag().equals("POS");
        boolean apposed =
                right.kind() == Kind.COUNTRY && left.kind() != Kind.COUNTRY && !sentence.has(right.first() - 1, "and");
        // "After speaking with Macron, Scholz met": no list of two is without "and".
        boolean subject = !and
                && sentence.at(right.last() + 1)
                        .filter(verb -> verb.tag().matches("VBD|VBZ|VBP|MD"))
                        .isPresent();
        boolean listed = and || comma && !subject && right.head().relation().matches("(conj|appos|dep)(:.*)?");
        return listed && !ownVerb && !owner && !owned && !apposed;
    }

    /** Whom mentions stand for; what is not clear is left out. */
    List<Party> parties(List<Mention> mentions) {
        List<Party> parties = new ArrayList<>();
        Respectively respectively = Respectively.of(sentence, mentions);
        for (Mention mention : mentions) {
            if (respectively.unnamed().contains(mention)) {
                continue;
            }
            String side = respectively.sides().getOrDefault(mention, sideWithTeam(mention, mentions));
            parties(mention)
                    .map(party -> party.country() == null && side != null ? party.of(side) : party)
                    .filter(party -> parties.stream()
                            .noneMatch(
                                    other -> party.isPerson() ? other.figure() == party.figure() : other.isLike(party)))
                    .forEach(parties::add);
        }
        return parties;
    }

    /**
     * Of "Umerov, Hnatov, along with the rest of the negotiating team" all are of one side: the country of those of whom
     * it is known. Null where no such list is.
     */
    private String sideWithTeam(Mention mention, List<Mention> all) {
        List<Mention> list = joined(mention, sentence.tokens().get(mention.last())).stream()
                .filter(all::contains)
                .toList();
        boolean team =
                list.stream().anyMatch(m -> m.kind() == Kind.GROUP && m.name().matches("(?i).*\\b(team|delegation)"));
        List<String> countries = list.stream()
                .flatMap(m -> cast.figure(m).stream())
                .map(Figure::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return team && countries.size() == 1 ? countries.get(0) : null;
    }

    private Stream<Party> parties(Mention mention) {
        List<Figure> figures = cast.figures(mention);
        return figures.isEmpty() ? nameless(mention).stream() : figures.stream().map(Party::of);
    }

    private Optional<Party> nameless(Mention mention) {
        String country = mention.title() == null ? null : mention.title().country();
        return switch (mention.kind()) {
            case COUNTRY -> Optional.of(countryOrCitizen(mention));
            case ORGANIZATION -> Optional.of(new Party(null, country, mention.name(), null));
            case GROUP, ROLE, COUNTERPART ->
                country == null
                        ? withoutCountry(mention)
                        : Optional.of(new Party(
                                null,
                                country,
                                null,
                                mention.name(),
                                mention.kind() == Kind.ROLE ? mention.title() : null));
            default -> Optional.empty();
        };
    }

    private Optional<Party> withoutCountry(Mention mention) {
        boolean office = mention.kind() == Kind.ROLE && mention.title().isOffice();
        boolean team = mention.kind() == Kind.GROUP && mention.name().matches("(?i).*\\b(team|delegation)");
        return office || team
                ? Optional.of(Party.unresolved(words(mention.first(), mention.last()), mention))
                : sentBy(mention);
    }

    /** "Envoys of President Trump" stand for his country. */
    private Optional<Party> sentBy(Mention group) {
        if (group.kind() != Kind.GROUP || !sentence.has(group.last() + 1, "of")) {
            return Optional.empty();
        }
        return startingAt(group.last() + 2)
                .flatMap(sender -> cast.figure(sender)
                        .filter(figure -> figure.country() != null)
                        .map(figure -> new Party(null, figure.country(), null, words(group.first(), sender.last()))));
    }

    private String words(int first, int last) {
        return sentence.tokens().subList(first, last + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** "The American" is the one person of that country whom the sentence names. */
    private Party countryOrCitizen(Mention mention) {
        boolean citizen = sentence.has(mention.first() - 1, "the", "a") && mention.first() == mention.last();
        List<Figure> citizens = cast.mentions(sentence).stream()
                .flatMap(other -> cast.figure(other).stream())
                .filter(figure -> mention.name().equals(figure.country()))
                .distinct()
                .toList();
        return citizen && citizens.size() == 1
                ? Party.of(citizens.get(0))
                : new Party(null, mention.name(), null, null);
    }
}
