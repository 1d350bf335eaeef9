package org.chancery.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesTests {

    @ParameterizedTest
    @CsvSource({
        "/graphiql, /graphiql/",
        "/graphiql?a=1, /graphiql/?a=1",
        "/graphiql?a=1&b=%C3%A9, /graphiql/?a=1&b=%C3%A9"
    })
    void theBareNameLeadsToGraphiqlAndKeepsTheQueryString(String asked, String ledTo) {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .when()
                .get(asked)
                .then()
                .statusCode(302)
                .header("Location", endsWith(ledTo));
    }
}
