package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.country.Country;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.neo4j.driver.Record;

/** Who voted how: on a resolution as a whole, or in a roll call. */
@ApplicationScoped
public class Voters {

    private final Graph graph;
    private final Names names;

    Voters(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    /**
     * The codes of the countries that voted so.
     *
     * @param argument where the choice stands, as in {@code filter.countryVoted}; empty at the top
     * @throws ChanceryException as {@link #countries}
     */
    public List<String> codes(String argument, CountryVoted voted) {
        return countries(argument, voted).stream().map(Country::code).toList();
    }

    /**
     * The countries that voted so, by name; NOT_ELIGIBLE are those that were no members of the United Nations on the day
     * that the Assembly voted.
     *
     * @throws ChanceryException INVALID_INPUT where not exactly one of resolution and roll call is given; NOT_FOUND;
     *     AMBIGUOUS_NAME where the resolution has no vote as a whole or several, with its roll calls as candidates
     */
    List<Country> countries(String argument, CountryVoted voted) {
        String prefix = argument.isEmpty() ? "" : argument + ".";
        if ((voted.resolution() == null) == (voted.rollCall() == null)) {
            throw ChanceryException.invalidInput(
                    prefix + "resolution",
                    "give either a resolution or a roll call, not " + (voted.rollCall() == null ? "neither" : "both"));
        }
        String rollCall = voted.rollCall() == null
                ? voteAsWhole(prefix + "resolution", voted.resolution())
                : existing(prefix + "rollCall", voted.rollCall());
        String which = voted.position() == VotePosition.NOT_ELIGIBLE ? "voters-of/not-eligible" : "voters-of/position";
        Cypher voters = Cypher.named("vote/voters")
                .with(which)
                .given(Map.of("rollCall", rollCall, "position", voted.position().name()));
        return graph.read(voters).stream()
                .map(row -> Country.of(row.get("node")))
                .toList();
    }

    private String existing(String argument, String rollCall) {
        List<Record> found = graph.read("vote/roll-call", Map.of("id", rollCall));
        if (found.isEmpty()) {
            throw noRollCall(argument, rollCall);
        }
        return found.get(0).get("node").get("id").asString();
    }

    static ChanceryException noRollCall(String argument, String id) {
        return ChanceryException.notFound(
                argument + ": no roll call has the id \"" + id + "\"; rollCalls lists those there are", List.of());
    }

    private String voteAsWhole(String argument, String resolution) {
        String symbol = names.one(argument, resolution, NamedKind.RESOLUTION).id();
        List<Record> rollCalls = graph.read("vote/roll-calls-of-resolutions", Map.of("ids", List.of(symbol)));
        List<RollCall> whole = rollCalls.stream()
                .map(row -> RollCall.of(row.get("node")))
                .filter(r -> r.kind() == RollCallKind.WHOLE)
                .toList();
        if (whole.size() == 1) {
            return whole.get(0).id();
        }
        List<Candidate> candidates = rollCalls.stream()
                .map(row -> RollCall.of(row.get("node")))
                .map(r -> new Candidate(r.id(), r.date() + " " + r.kind() + ": " + r.title(), "ROLL_CALL"))
                .toList();
        throw ChanceryException.ambiguousName(
                argument + ": " + symbol + " has " + (whole.isEmpty() ? "no vote" : whole.size() + " votes")
                        + " as a whole; give the roll call instead",
                candidates);
    }
}
