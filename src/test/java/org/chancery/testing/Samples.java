package org.chancery.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Properties for tests that need the running application: those belong to another engine than jqwik's own. Samples are
 * jqwik's, edge cases among them, and a sample that fails is told in its smallest form, with the seed that gives the
 * same samples again: {@code -Dchancery.test.seed=…}.
 */
public final class Samples {

    private static final long SEED = Long.getLong("chancery.test.seed", new Random().nextLong());
    private static final int SHRINKING_STEPS = 300;

    private Samples() {}

    /** So many samples; the same ones for the same seed. */
    public static <T> List<T> of(Arbitrary<T> arbitrary, int count) {
        List<T> samples = new ArrayList<>();
        JqwikSession.run(() -> shrinkables(arbitrary, count).forEach(s -> samples.add(s.value())));
        return samples;
    }

    /** Holds a property to so many samples. */
    public static <T> void check(Arbitrary<T> arbitrary, int count, Consumer<T> property) {
        JqwikSession.run(() -> {
            for (Shrinkable<T> sample : shrinkables(arbitrary, count)) {
                Throwable failure = failure(property, sample.value());
                if (failure != null) {
                    throw smallest(sample, failure, property);
                }
            }
        });
    }

    /** A failure that says which sample it was. */
    public static AssertionError failed(Object sample, Throwable failure) {
        return new AssertionError(
                "fails for " + escaped(String.valueOf(sample)) + " (-Dchancery.test.seed=" + SEED + ")\n"
                        + failure.getMessage(),
                failure);
    }

    private static <T> List<Shrinkable<T>> shrinkables(Arbitrary<T> arbitrary, int count) {
        RandomGenerator<T> generator = arbitrary.generator(count, true);
        Random random = new Random(SEED);
        List<Shrinkable<T>> shrinkables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shrinkables.add(generator.next(random));
        }
        return shrinkables;
    }

    private static <T> AssertionError smallest(Shrinkable<T> sample, Throwable failure, Consumer<T> property) {
        Shrinkable<T> smallest = sample;
        Throwable why = failure;
        int steps = 0;
        boolean smaller = true;
        while (smaller && steps < SHRINKING_STEPS) {
            smaller = false;
            for (Shrinkable<T> next : (Iterable<Shrinkable<T>>) smallest.shrink()::iterator) {
                Throwable again = steps++ < SHRINKING_STEPS ? failure(property, next.value()) : null;
                if (again != null) {
                    smallest = next;
                    why = again;
                    smaller = true;
                    break;
                }
                if (steps >= SHRINKING_STEPS) {
                    break;
                }
            }
        }
        return failed(smallest.value(), why);
    }

    private static <T> Throwable failure(Consumer<T> property, T sample) {
        try {
            property.accept(sample);
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    /** As a Java literal would have it: what cannot be seen is what such samples often fail for. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c >= ' ' && c < 0x7F ? "" + (char) c : String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
