package org.chancery.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Turns turns = new Turns(2, 1, Duration.ofMillis(500));

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void soManyGoAtOnceSoManyWaitAndTheOthersAreToldAtOnce() throws InterruptedException {
        take("a");
        take("b");
        take("c");
        take("d");
        assertThat(said).containsExactly("a goes", "b goes", "d is one too many");
        said.clear();

        turns.give();
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("c goes");
    }

    @Test
    void nobodyWaitsForLongAndWhoGaveUpTakesNoTurn() throws InterruptedException {
        take("a");
        take("b");
        take("c");
        said.clear();
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("c is one too many");

        turns.give();
        take("d");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("d goes");
    }

    @Test
    void whoGoesAwayWhileHeWaitsLeavesHisPlaceToAnother() throws InterruptedException {
        take("a");
        take("b");
        take("c").orElseThrow().run();
        take("d");
        assertThat(said).containsExactly("a goes", "b goes");

        turns.give();
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("a goes");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("b goes");
        assertThat(said.poll(10, TimeUnit.SECONDS)).isEqualTo("d goes");
    }

    private Optional<Runnable> take(String who) {
        return turns.take(
                vertx.getOrCreateContext(), () -> said.add(who + " goes"), () -> said.add(who + " is one too many"));
    }
}
