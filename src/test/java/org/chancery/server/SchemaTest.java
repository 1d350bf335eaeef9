package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/** The schema changes only on purpose, keeps what it promised, and is its own manual. */
@QuarkusTest
class SchemaTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("/work/shared/design/schema.graphql");

    private static final Pattern COMMENT = Pattern.compile("#.*");
    private static final Pattern CONNECTION = Pattern.compile("\\b([A-Z]\\w*)Connection\\b");

    /** Where the served schema departs from the contract: what is served there instead. */
    private static final Map<String, String> DEPARTURES = Map.ofEntries(
            // SmallRye GraphQL cannot bind a list of ID to an argument or an input field.
            Map.entry("MeetingFilter.with", "[String!]"),
            Map.entry("Query.agreementMatrix(countries)", "[String!]"),
            Map.entry("Query.network(around)", "[String!]"),
            Map.entry("Query.network(countries)", "[String!]"),
            // A meeting without participants is none, so there is no default.
            Map.entry("MeetingDraftInput.participants", "[ParticipationDraftInput!]!"),
            // One record is both what is read and what is given, and SmallRye GraphQL leaves nothing with a default
            // non-null.
            Map.entry("KinshipDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("MeetingDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("OfficeDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("OrganizationDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("PersonDraft.aliases", "[String!]"),
            Map.entry("PersonDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("StatementDraft.about", "[String!]"),
            Map.entry("StatementDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("VoteClaimDraft.evidence", "[EvidenceDraft!]"),
            Map.entry("VoteClaimDraft.namedAbstain", "[String!]"),
            Map.entry("VoteClaimDraft.namedNo", "[String!]"),
            Map.entry("VoteClaimDraft.namedYes", "[String!]"),
            Map.entry("VoteClaimDraft.onlyNamed", "[VotePosition!]"));

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        String served = served();
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(SNAPSHOT, served);
        }
        assertThat(SNAPSHOT)
                .as(
                        "%s is not the schema that is served; if the change is meant, write it anew with"
                                + " ./mvnw test -Dtest=SchemaTest -Dschema.update=true",
                        SNAPSHOT)
                .hasContent(served);
    }

    @Test
    void whatIsServedIsOfTheTypesThatTheContractGives() throws IOException {
        assumeTrue(Files.exists(CONTRACT), CONTRACT + " is not here, so the served schema is not compared with it");
        Map<String, String> promised = types(parse(completed(Files.readString(CONTRACT))));
        Map<String, String> served = types(parse(served()));

        Set<String> missing = new TreeSet<>(promised.keySet());
        missing.removeAll(served.keySet());
        missing.removeIf(part -> missing.contains(owner(part)));
        System.out.println("In the contract, but not served: " + missing);

        List<String> departing = new ArrayList<>();
        served.forEach((part, type) -> {
            String right = DEPARTURES.getOrDefault(part, promised.get(part));
            if (right != null && !right.equals(type)) {
                departing.add(part + ": is " + type + ", not " + right);
            }
        });
        assertThat(departing).isEmpty();
        assertThat(served.keySet()).as("departures from what is not served").containsAll(DEPARTURES.keySet());
        assertThat(DEPARTURES)
                .as("departures that no longer are")
                .allSatisfy((part, type) -> assertThat(type).isNotEqualTo(promised.get(part)));
    }

    @Test
    void theSchemaAsServedLacksNothing() {
        TypeDefinitionRegistry served = parse(served());
        assertThat(served.scalars()).containsKeys("Date", "DateTime", "PartialDate", "Duration");
        assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(served).getQueryType())
                .isNotNull();
    }

    @Test
    void everythingServedIsDescribed() {
        assertThat(parts(parse(served())).entrySet().stream()
                        .filter(part -> part.getValue().getDescription() == null
                                || part.getValue().getDescription().getContent().isBlank())
                        .map(Map.Entry::getKey))
                .as("parts of the schema without a @Description")
                .isEmpty();
    }

    private static String served() {
        return Ask.plain()
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static TypeDefinitionRegistry parse(String schema) {
        return new SchemaParser().parse(schema);
    }

    /** The contract with the connections and the inputs of drafts that it only describes. */
    private static String completed(String contract) {
        String definitions = COMMENT.matcher(contract).replaceAll("");
        String connections = CONNECTION
                .matcher(definitions)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .map(name -> """
                        type %1$sConnection { edges: [%1$sEdge!]! nodes: [%1$s!]! pageInfo: PageInfo! totalCount: Int! }
                        type %1$sEdge { node: %1$s! cursor: String! }
                        """.formatted(name))
                .collect(Collectors.joining());
        String inputs = Pattern.compile("type ((?:\\w+Draft|ArticleFacts) \\{[^}]*})")
                .matcher(definitions)
                .results()
                .map(SchemaTest::input)
                .collect(Collectors.joining("\n"));
        return contract + "\n" + connections + inputs;
    }

    private static String input(MatchResult draft) {
        return "input "
                + draft.group(1)
                        .replaceAll("(Draft|ArticleFacts)\\b", "$1Input")
                        .replaceAll("(unresolved|warnings): \\S+", "")
                        // A list may be left out of an input: that is the empty one.
                        .replace("]!", "]");
    }

    /** The type of each field, argument and input field, and the interfaces of each type; enum values have none. */
    private static Map<String, String> types(TypeDefinitionRegistry schema) {
        Map<String, String> types = new TreeMap<>();
        parts(schema).forEach((part, definition) -> types.put(part, type(definition)));
        return types;
    }

    private static String type(DescribedNode<?> definition) {
        if (definition instanceof FieldDefinition field) {
            return AstPrinter.printAst(field.getType());
        }
        if (definition instanceof InputValueDefinition value) {
            return AstPrinter.printAst(value.getType());
        }
        String kind = definition.getClass().getSimpleName();
        if (definition instanceof ImplementingTypeDefinition<?> type) {
            Stream<String> interfaces = type.getImplements().stream().map(i -> AstPrinter.printAst((Type<?>) i));
            return kind + interfaces.sorted().toList();
        }
        return kind;
    }

    /** Everything that can be described, by its place: Type, Type.field, Type.field(argument). */
    private static Map<String, DescribedNode<?>> parts(TypeDefinitionRegistry schema) {
        Map<String, DescribedNode<?>> parts = new TreeMap<>();
        for (TypeDefinition<?> type : schema.types().values()) {
            String name = type.getName();
            parts.put(name, (DescribedNode<?>) type);
            if (type instanceof ImplementingTypeDefinition<?> composite) {
                for (FieldDefinition field : composite.getFieldDefinitions()) {
                    String at = name + "." + field.getName();
                    parts.put(at, field);
                    field.getInputValueDefinitions().forEach(a -> parts.put(at + "(" + a.getName() + ")", a));
                }
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions().forEach(value -> parts.put(name + "." + value.getName(), value));
            } else if (type instanceof EnumTypeDefinition choice) {
                for (EnumValueDefinition value : choice.getEnumValueDefinitions()) {
                    parts.put(name + "." + value.getName(), value);
                }
            }
        }
        for (ScalarTypeDefinition scalar : schema.scalars().values()) {
            parts.putIfAbsent(scalar.getName(), scalar);
        }
        parts.keySet().removeAll(Set.of("Int", "Float", "String", "Boolean", "ID"));
        return parts;
    }

    private static String owner(String part) {
        int end = Math.max(part.indexOf('('), part.contains("(") ? -1 : part.indexOf('.'));
        return end < 0 ? "" : part.substring(0, end);
    }
}
