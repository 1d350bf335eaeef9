package org.chancery.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.api.Node;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.country.Country;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.graph.Rows;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.chancery.vote.Resolution;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Statements and claims in the graph. */
@ApplicationScoped
class ClaimStore {

    private final Graph graph;

    ClaimStore(Graph graph) {
        this.graph = graph;
    }

    Page<VoteClaim> claims(Verdict verdict, PageRequest page) {
        return Rows.page(
                graph,
                withVerdict(Cypher.named("claim/claims"), verdict),
                withVerdict(Cypher.named("claim/count-claims"), verdict),
                page,
                VoteClaim::of);
    }

    private static Cypher withVerdict(Cypher statement, Verdict verdict) {
        return verdict == null
                ? statement.with("vote-claims-of/all")
                : statement.with("vote-claims-of/verdict").given("verdict", verdict.name());
    }

    Map<String, Page<Statement>> statements(Set<String> people, PageRequest page) {
        return KeyedRows.pages(
                graph,
                Cypher.named("claim/statements-of-people"),
                Cypher.named("claim/count-statements-of-people"),
                people,
                page,
                Statement::of);
    }

    List<List<VoteClaim>> claimsOn(List<Resolution> resolutions) {
        return KeyedRows.lists(
                graph,
                "claim/claims-of-resolutions",
                resolutions.stream().map(Resolution::id).toList(),
                VoteClaim::of);
    }

    List<Resolution> resolutions(List<VoteClaim> claims) {
        return KeyedRows.single(graph, "claim/resolutions-of-claims", ids(claims), Resolution::of);
    }

    List<List<ResolutionCandidate>> candidates(List<VoteClaim> claims) {
        return KeyedRows.lists(
                graph,
                "claim/candidates-of-claims",
                claims.stream().map(VoteClaim::id).toList(),
                ResolutionCandidate::of);
    }

    /** The countries that each claim names in a position. */
    List<List<Country>> named(List<VoteClaim> claims, VotePosition position) {
        Map<String, List<Country>> byId = new HashMap<>();
        for (Record row :
                graph.read("claim/countries-named", Map.of("ids", ids(claims), "position", position.name()))) {
            byId.put(row.get("id").asString(), row.get("nodes").asList(Country::of));
        }
        return claims.stream().map(c -> byId.getOrDefault(c.id(), List.of())).toList();
    }

    List<Person> speakers(List<Statement> statements) {
        return ofStatements("claim/speakers", statements, Person::of);
    }

    List<Organization> organizations(List<Statement> statements) {
        return ofStatements("claim/organizations", statements, Organization::of);
    }

    private <T> List<T> ofStatements(String statement, List<Statement> statements, Function<Value, T> mapper) {
        return KeyedRows.single(
                graph, statement, statements.stream().map(Statement::id).toList(), mapper);
    }

    List<List<Node>> about(List<Statement> statements) {
        return KeyedRows.lists(
                graph, "claim/about", statements.stream().map(Statement::id).toList(), ClaimStore::subject);
    }

    private static Node subject(Value row) {
        Value node = row.get("subject");
        return switch (row.get("label").asString()) {
            case "Person" -> Person.of(node);
            case "Country" -> Country.of(node);
            case "Organization" -> Organization.of(node);
            default -> Resolution.of(node);
        };
    }

    private static List<String> ids(List<VoteClaim> claims) {
        return claims.stream().map(VoteClaim::id).distinct().toList();
    }
}
