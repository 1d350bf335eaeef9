package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Graph;
import org.chancery.testing.Draft;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** A data folder that an earlier server wrote is brought up to this one at the start. */
@QuarkusTest
class EarlierStoreTest {

    private static final String ARTICLE = "article.1884-05-02-earlierby";

    private final Graph graph;
    private final EarlierStore earlier;

    EarlierStoreTest(Graph graph, EarlierStore earlier) {
        this.graph = graph;
        this.earlier = earlier;
    }

    @Test
    void whatWasLoadedThenStandsAsIfItWereLoadedNow() {
        draft("Earlierby").load().body("data.loadFacts.status", equalTo("DONE"));
        String now = Sound.digest();
        graph.write(tx -> tx.run("verify/as-earlier", Map.of("article", ARTICLE)));
        earlier.bringUp();
        assertThat(Sound.digest()).isEqualTo(now);

        draft("Earlierby again").load().body("data.loadFacts.status", equalTo("DONE"));
        Sound.digest();
    }

    private static Draft draft(String title) {
        return new Draft(title, "1884-05-02")
                .person("Ada Earlierby")
                .person("Bo Earlierby")
                .add(
                        "offices",
                        Map.of(
                                "holder",
                                "Ada Earlierby",
                                "title",
                                "Envoy of Earlierby",
                                "country",
                                "FRA",
                                "evidence",
                                List.of(Map.of("paragraph", 1))))
                .meeting("HELD", "1884-05-01", "Ada Earlierby", "Bo Earlierby");
    }
}
