package org.chancery.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the pages ask, as it stands in their sources, with the limits that a server has by itself. */
class ExplorerQueriesFitTests {

    private static final Path PAGES = Path.of("src/main/webui/src");
    private static final Pattern IN_SOURCE = Pattern.compile("graphql\\(\\s*`([^`]*)`");

    @Test
    void everyQueryOfThePagesAndOfGraphiqlFits() throws IOException {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Files.readString(Path.of("src/test/resources/schema.graphql"))));
        List<Document> documents = documents();
        String fragments = documents.stream()
                .flatMap(document -> document.getDefinitionsOfType(FragmentDefinition.class).stream())
                .map(AstPrinter::printAst)
                .collect(Collectors.joining("\n"));
        List<OperationDefinition> operations = documents.stream()
                .flatMap(document -> document.getDefinitionsOfType(OperationDefinition.class).stream())
                .toList();
        assertThat(operations).hasSizeGreaterThan(35);
        for (OperationDefinition operation : operations) {
            Document all = Parser.parse(AstPrinter.printAst(operation) + "\n" + fragments);
            Weight weight = Scale.weigh(
                    schema,
                    all,
                    all.getDefinitionsOfType(OperationDefinition.class).get(0),
                    JsonValue.EMPTY_JSON_OBJECT);
            assertThat(weight.fields()).as(operation.getName()).isBetween(1L, 20L);
            assertThat(weight.depth()).as(operation.getName()).isBetween(2L, 12L);
            assertThat(weight.aliases()).as(operation.getName()).isLessThanOrEqualTo(15);
            assertThat(weight.cost()).as(operation.getName()).isLessThanOrEqualTo(5000);
        }
    }

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(tsx?|graphql)"))
                    .filter(f -> !f.toString().contains("/gql/"))
                    .toList()) {
                String source = Files.readString(file);
                if (file.toString().endsWith(".graphql")) {
                    documents.add(Parser.parse(source));
                }
                Matcher found = IN_SOURCE.matcher(source);
                while (found.find()) {
                    documents.add(Parser.parse(found.group(1)));
                }
            }
        }
        return documents;
    }
}
