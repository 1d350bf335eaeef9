package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { retractArticle(id: 1) { status } }",
                "{ readArticle(article: {}) { title } }",
                "{ ... on Query { ... { mine: readArticle(article: {}) { title } } } }",
                "query Q { ...A } fragment A on Query { ...B ...A } fragment B on Query { readArticle { title } }"
            })
    void aChangeAndTheReadingOfAnArticleMayTakeLong(String document) throws Operations.Unusable {
        assertThat(Operations.read(document, null).mayTakeLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ overview { people } }",
                "{ readArticle: overview { people } }",
                "{ ...A } fragment A on Query { ...A }",
                "subscription { graphChanged { seq } }"
            })
    void noQuestionDoes(String document) throws Operations.Unusable {
        assertThat(Operations.read(document, null).mayTakeLong()).isFalse();
    }
}
