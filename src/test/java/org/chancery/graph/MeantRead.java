package org.chancery.graph;

import static org.chancery.graph.WholeReads.CARTESIAN_PRODUCT;

import java.util.List;

/**
 * What a statement reads whole because that is what it is asked for.
 *
 * @param statement the file without its ending
 * @param part the part with which it does so; empty: with any
 * @param read as {@link WholeReads} says it
 * @param reason why that is meant
 */
record MeantRead(String statement, String part, String read, String reason) {

    private static final String NO_VOTE_TO_FOLLOW = "who was not eligible has no vote that could be followed";

    /** All there are. A read that is not in this list is a mistake; so is an entry that nothing needs. */
    static final List<MeantRead> ALL = List.of(
            all("article/articles", "", "Article", "a list of all articles; those without a date are in no index"),
            all("claim/claims", "vote-claims-of/all", "VoteClaim", "a list of all claims"),
            all("country/count-countries", "countries-of/all", "Country", "a list of all two hundred countries"),
            all("country/countries", "countries-of/all", "Country", "a list of all two hundred countries"),
            all("meeting/count-meetings", "meetings-of/all", "Meeting", "a list of all meetings"),
            all("meeting/meetings", "meetings-of/all", "Meeting", "a list of all meetings"),
            new MeantRead("path/connections", "", CARTESIAN_PRODUCT, "one person beside another, each looked up by id"),
            all("path/network-people", "people-of/all", "Person", "the network of everybody"),
            all("path/network-size", "people-of/all", "Person", "the network of everybody"),
            all("person/names-of-people", "", "Person", "everybody's names are compared with everybody's"),
            all("person/people", "people-of/all", "Person", "a list of all people"),
            all("person/count-people", "people-of/all", "Person", "a list of all people"),
            all("search/overview", "", "Load", "an index read from its end until a load that is done"),
            all("search/overview", "", "Meeting", "the first and the last entry of an index"),
            all("search/overview", "", "RollCall", "the first and the last entry of an index"),
            all("export/merges", "", "MERGED_INTO", "all merges, which are few"),
            all("reading/states", "", "Country", "all two hundred countries"),
            all("verify/stray-passages", "", "Passage", "all that nothing leads to can be found in no other way"),
            all("vote/countries-of-record", "", "Country", "all two hundred countries"),
            all("vote/count-resolutions", "", "Resolution", "a list of all resolutions"),
            all("vote/resolutions", "", "Resolution", "a list of all resolutions"),
            all("vote/recorded-roll-calls", "", "RollCall", "the whole record, once"),
            all("vote/roll-calls-that-fit", "", "RollCall", "subjects and words are looked for in every roll call"),
            all("vote/count-roll-calls", "roll-calls-of/all", "RollCall", "a list of all roll calls"),
            all("vote/roll-calls", "roll-calls-of/all", "RollCall", "a list of all roll calls"),
            all("vote/count-votes", "votes-of/country-not-eligible", "RollCall", NO_VOTE_TO_FOLLOW),
            all("vote/count-votes", "votes-of/roll-call-not-eligible", "Country", NO_VOTE_TO_FOLLOW),
            all("vote/votes", "votes-of/country-not-eligible", "RollCall", NO_VOTE_TO_FOLLOW),
            all("vote/votes", "votes-of/roll-call-not-eligible", "Country", NO_VOTE_TO_FOLLOW),
            all("vote/voters", "voters-of/not-eligible", "Country", NO_VOTE_TO_FOLLOW));

    private static MeantRead all(String statement, String part, String label, String reason) {
        return new MeantRead(statement, part, WholeReads.all(label), reason);
    }

    boolean is(Cypher statement, String read) {
        return this.statement.equals(statement.name())
                && (part.isEmpty() || statement.parts().contains(part))
                && this.read.equals(read);
    }
}
