package org.chancery.server;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nonsense }",
                "{ overview",
                "",
                "fragment F on Query { __typename }",
                "query A { __typename } query B { __typename }",
                "query Q($x: Nope) { __typename }",
                "query Q($x: Int!) { __typename }",
                "{ ...F }",
                "{ __typename @nope }",
                "subscription { nonsense }",
                "type T { x: Int }"
            })
    void aDocumentThatIsWrongIsInvalidInput(String document) {
        onlyCode(Ask.query(document), "INVALID_INPUT").body("data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(first: null) { totalCount } }",
                "{ whoMet(person: \"Putin\", first: null) { totalCount } }",
                "{ country(id: \"RUS\") { votes(first: null) { totalCount } } }",
                "{ loads(first: null) { totalCount } }"
            })
    void aNumberOfEntriesThatIsNullIsInvalidInput(String query) {
        Ask.query(query)
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].message", containsString("first"));
    }

    @Test
    void aSyntaxErrorSaysWhere() {
        Ask.query("{ a(: }")
                .body("errors[0].message", containsString("line 1"))
                .body("errors[0].locations[0].line", equalTo(1));
    }

    @Test
    void anUnknownOperationIsToldWhichThereAre() {
        Ask.post()
                .body(Map.of("query", "query A { __typename } query B { __typename }", "operationName", "C"))
                .post("/graphql")
                .then()
                .body("errors[0].message", allOf(containsString("\"C\""), containsString("A, B")))
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void aQueryThatIsTooDeepIsTooCostly() {
        String query = "{ __type(name: \"Query\") { " + "ofType { ".repeat(22) + "name" + " }".repeat(22) + " } }";
        onlyCode(Ask.query(query), "TOO_COSTLY");
    }

    @Test
    void aDocumentOfTooManyTokensIsTooCostly() {
        onlyCode(Ask.query("{ " + "__typename ".repeat(20_000) + "}"), "TOO_COSTLY");
    }

    @Test
    void introspectionIsNotTooDeep() {
        Ask.query(IntrospectionQuery.INTROSPECTION_QUERY)
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.__schema.queryType.name", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void aBlankNameIsRefusedByItsArgument(String name) {
        ValidatableResponse answer =
                Ask.query("query Q($name: ID!) { person(id: $name) { name } }", Map.of("name", name));
        onlyCode(answer, "INVALID_INPUT")
                .body("errors[0].extensions.argument", equalTo("id"))
                .body("errors[0].extensions.violations", hasSize(1))
                .body("errors[0].extensions.violations[0].argument", equalTo("id"))
                .body("errors[0].message", containsString("id: must be 1 to 300 characters"))
                .body("errors[0].path", equalTo(List.of("person")));
    }

    @Test
    void aNameOfTenKilobytesIsRefusedAndNotRepeated() {
        ValidatableResponse answer =
                Ask.query("query Q($name: ID!) { person(id: $name) { name } }", Map.of("name", "x".repeat(10_240)));
        onlyCode(answer, "INVALID_INPUT")
                .body(
                        "errors[0].message",
                        allOf(containsString("10240 characters"), not(containsString("x".repeat(100)))));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "201", "2147483647"})
    void aPageThatIsTooSmallOrTooLargeIsRefused(int first) {
        onlyCode(Ask.query("{ people(first: " + first + ") { nodes { name } } }"), "INVALID_INPUT")
                .body("errors[0].extensions.argument", equalTo("first"))
                .body("errors[0].message", equalTo("first: must be 1 to 200, but is " + first));
    }

    @Test
    void aNumberBeyond32BitsIsRefusedNotCut() {
        onlyCode(Ask.query("{ people(first: 4294967297) { nodes { name } } }"), "INVALID_INPUT")
                .body("errors[0].extensions.argument", equalTo("first"));
        onlyCode(
                        Ask.query(
                                "query Q($n: Int) { people(first: $n) { nodes { name } } }",
                                Map.of("n", 4_294_967_297L)),
                        "INVALID_INPUT")
                .body("errors[0].extensions.argument", equalTo("first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-40", "2025-02-29", "2025", "yesterday", ""})
    void anImpossibleDateIsToldWithWhatWouldBeRight(String date) {
        String told = "filter.from: \"" + date + "\" is no Date; right is a day of the calendar, such as 2025-12-02";
        onlyCode(Ask.query("{ meetings(filter: {from: \"" + date + "\"}) { nodes { title } } }"), "INVALID_INPUT")
                .body("errors[0].message", equalTo(told))
                .body("errors[0].extensions.argument", equalTo("filter.from"));
        onlyCode(
                        Ask.query(
                                "query Q($f: MeetingFilterInput) { meetings(filter: $f) { nodes { title } } }"
                                        .replace("MeetingFilterInput", filterType()),
                                Map.of("f", Map.of("from", date))),
                        "INVALID_INPUT")
                .body("errors[0].message", equalTo(told));
        onlyCode(
                        Ask.query(
                                "query Q($d: Date) { meetings(filter: {from: $d}) { nodes { title } } }",
                                Map.of("d", date)),
                        "INVALID_INPUT")
                .body("errors[0].message", equalTo(told));
    }

    @Test
    void anUnknownEnumValueIsToldWhichThereAre() {
        onlyCode(Ask.query("{ meetings(filter: {status: [GONE]}) { nodes { title } } }"), "INVALID_INPUT")
                .body("errors[0].message", containsString("right is one of CANCELLED, HELD, PLANNED"))
                .body("errors[0].extensions.argument", equalTo("filter.status[0]"));
    }

    @Test
    void anUnknownFieldOfAnInputIsToldWhichThereAre() {
        onlyCode(Ask.query("{ meetings(filter: {since: \"2025-12-02\"}) { nodes { title } } }"), "INVALID_INPUT")
                .body("errors[0].message", containsString("from"))
                .body("errors[0].extensions.argument", equalTo("filter.since"));
    }

    @Test
    void everyBrokenConstraintOfAnInputIsListed() {
        onlyCode(Ask.query("mutation { loadFacts(facts: {article: {title: \"\"}}) { id } }"), "INVALID_INPUT")
                .body("errors[0].extensions.argument", equalTo("facts.article.title"))
                .body("errors[0].extensions.violations[0].message", notNullValue());
    }

    private static String filterType() {
        return Ask.query("{ __type(name: \"Query\") { fields { name args { name type { name } } } } }")
                .extract()
                .path("data.__type.fields.find { it.name == 'meetings' }.args.find { it.name == 'filter' }.type.name");
    }

    private static ValidatableResponse onlyCode(ValidatableResponse answer, String code) {
        return answer.body("errors.extensions.code", everyItem(equalTo(code)))
                .body("errors.extensions.classification", everyItem(nullValue()))
                .body("errors[0].message", not(containsString("xception")));
    }
}
