package org.chancery.loading.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;

/**
 * The block of an account: whatever may tell of the same fact shares it. It is made of what the account says and of whom
 * it names, as those are known now: people who were merged are one in it. Two accounts that propose the same id are
 * always in the same block, so no two facts have one id.
 */
public final class AccountBlock {

    private static final String PERSON = "person ";
    private static final String ORGANIZATION = "organization ";
    private static final String OFFICE = "office.";
    private static final String KINSHIP = "kinship.";

    /** What thousands of articles may tell of, and in few ways. */
    private static final Set<String> OF_VARIANTS = Set.of(PERSON, ORGANIZATION, OFFICE, KINSHIP);

    private final Map<String, Object> values;
    private final List<Naming> names;

    private AccountBlock(Map<String, Object> values, List<Naming> names) {
        this.values = values;
        this.names = names;
    }

    /**
     * The block of an account.
     *
     * @param proposed its own id for the fact; the block of a claim about a vote, which names no people
     */
    public static String of(AccountKind kind, String proposed, Map<String, Object> values, List<Naming> names) {
        AccountBlock block = new AccountBlock(values, names);
        return switch (kind) {
            case PERSON -> PERSON + names.get(0).id();
            case ORGANIZATION -> ORGANIZATION + names.get(0).id();
            case OFFICE -> block.office();
            case KINSHIP -> block.kinship();
            case MEETING -> block.meeting();
            case STATEMENT -> block.statement();
            case VOTE_CLAIM -> proposed;
        };
    }

    /** The block of an account as it stands, of the people whom its names mean now. */
    public static String of(Account account) {
        return of(account.kind(), account.proposed(), account.values(), account.names());
    }

    /** Whether a block is one of meetings: several facts may follow from it, and one from several such. */
    public static boolean isOfMeetings(String block) {
        return block.startsWith("meeting ");
    }

    /** Whether each account in a block has a {@linkplain Account#variant variant}. */
    public static boolean isOfVariants(String block) {
        return OF_VARIANTS.stream().anyMatch(block::startsWith);
    }

    private String office() {
        String of = named("of", Naming.ORGANIZATION) != null
                ? named("of", Naming.ORGANIZATION)
                : named("of", Naming.COUNTRY);
        return OFFICE + named("holder", Naming.PERSON) + "." + slug("title") + "." + of + dotted("since");
    }

    private String kinship() {
        return KINSHIP + named("person", Naming.PERSON) + "." + slug("relation") + "."
                + named("relative", Naming.PERSON);
    }

    private String meeting() {
        List<Naming> participants =
                names.stream().filter(n -> n.role().equals("participant")).toList();
        return new MeetingIdentity(
                        MeetingKind.valueOf(text("kind")),
                        participants.stream().map(Naming::id).collect(Collectors.toCollection(TreeSet::new)),
                        participants.stream().map(Naming::meant).distinct().count() == 1,
                        text("placeCountry"))
                .block();
    }

    private String statement() {
        String speaker = named("speaker", Naming.PERSON);
        if (speaker == null) {
            String organization = named("speaker", Naming.ORGANIZATION);
            speaker = organization == null ? "unnamed." + slug("attributedTo") : organization;
        }
        return "statement." + speaker + dotted("madeOn") + "." + Digest.brief(Folding.fold(text("text")));
    }

    private String named(String role, String label) {
        return names.stream()
                .filter(n -> n.role().equals(role) && n.label().equals(label))
                .map(Naming::id)
                .findFirst()
                .orElse(null);
    }

    private String slug(String name) {
        return Folding.slug(text(name));
    }

    private String dotted(String name) {
        return text(name) == null ? "" : "." + text(name);
    }

    private String text(String name) {
        return (String) values.get(name);
    }
}
