package org.chancery.server;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.api.ErrorCode;
import org.chancery.server.limit.LimitSettings;
import org.chancery.server.limit.RateLimit;
import org.chancery.server.limit.Turns;

/** Lets in as many requests as there is time for: so many of each who asks, and so many at once of all. */
@Singleton
class Gate {

    private final LimitSettings settings;
    private final RateLimit rate;
    private final Turns turns;

    Gate(LimitSettings settings, RateLimit rate) {
        this.settings = settings;
        this.rate = rate;
        this.turns = new Turns(settings.atOnce(), settings.waiting(), settings.patience());
    }

    /** What is said to who asks too often, and how long he has to wait. */
    record TooOften(CodedError error, Duration pause) {}

    /** Counts a request; empty where this one is taken. */
    Optional<TooOften> tooOften(Caller caller) {
        boolean unknown = caller.identity().isAnonymous();
        String limit = unknown ? "requests-per-minute" : "signed-in-requests-per-minute";
        int most = unknown ? settings.requestsPerMinute() : settings.signedInRequestsPerMinute();
        String who = unknown ? RateLimit.network(caller.address()) : "known as " + caller.name();
        return rate.count(who, most)
                .map(wait -> new TooOften(
                        CodedError.of(
                                ErrorCode.TOO_COSTLY,
                                "More than " + most + " requests a minute came from you; ask again in " + seconds(wait)
                                        + " s (chancery.limits." + limit + ")",
                                Map.of("limit", limit, "most", most)),
                        wait));
    }

    /** Counts a request, and answers it with 429 where there were too many. */
    void count(RoutingContext context) {
        tooOften(Caller.of(context))
                .ifPresentOrElse(
                        tooOften -> {
                            retryAfter(context, tooOften.pause());
                            Answers.error(context, 429, tooOften.error());
                        },
                        context::next);
    }

    /** Waits for a turn, and answers with 503 where too many wait already. */
    void queue(RoutingContext context) {
        turns.take(context.vertx().getOrCreateContext(), () -> answer(context), () -> {
            retryAfter(context, settings.patience());
            Answers.error(
                    context,
                    503,
                    CodedError.of(
                            ErrorCode.UNAVAILABLE,
                            "Too many ask at the moment; ask again in " + seconds(settings.patience()) + " s"));
        });
    }

    private void answer(RoutingContext context) {
        AtomicBoolean given = new AtomicBoolean();
        Runnable give = () -> {
            if (given.compareAndSet(false, true)) {
                turns.give();
            }
        };
        context.addEndHandler(end -> give.run());
        // Whoever has gone while he waited is told nothing, and no end either.
        if (context.response().closed()) {
            give.run();
        } else {
            context.next();
        }
    }

    private static void retryAfter(RoutingContext context, Duration wait) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, "" + seconds(wait));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
