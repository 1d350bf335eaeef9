package org.chancery.server.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How often somebody may ask: so many requests at once, which come back evenly within a minute. */
@Singleton
public class RateLimit {

    private static final Duration REFILL = Duration.ofMinutes(1);
    /** Whoever asks from more addresses than these is forgotten in turns, and costs no more memory. */
    private static final int MOST_ASKING = 100_000;
    /** What one customer of a provider has of IPv6 is this part of an address, and all that follow it. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ASKING)
            .expireAfterAccess(REFILL.multipliedBy(2))
            .build();

    /**
     * Counts a request.
     *
     * @return how long to wait until the next one is taken; empty where this one is
     */
    public Optional<Duration> count(String who, int perMinute) {
        Bucket bucket = buckets.get(
                who,
                w -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, REFILL))
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Whom an address is taken for: of IPv6 all addresses of its network are one. */
    public static String network(String address) {
        try {
            // An address is not looked up; a name would be.
            if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six) {
                return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
            }
        } catch (UnknownHostException noAddress) {
            return address;
        }
        return address;
    }
}
