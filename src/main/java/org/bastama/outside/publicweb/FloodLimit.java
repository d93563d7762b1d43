package org.bastama.outside.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Too many forms per second from one network address are turned away before anything is done (TRUST §1). */
@Component
class FloodLimit {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();
    private final FloodProperties properties;
    private final List<IpAddressMatcher> allowed;
    private final TimeMeter time;

    FloodLimit(FloodProperties properties, Clock clock) {
        this.properties = properties;
        this.allowed = properties.allowed().stream()
                .filter(address -> !address.isBlank())
                .map(IpAddressMatcher::new)
                .toList();
        this.time = new ClockMeter(clock);
    }

    /** Whether one more form from the address is taken. */
    boolean takes(String address) {
        return allowed.stream().anyMatch(block -> block.matches(address))
                || buckets.get(address, a -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(properties.burst()).refillGreedy(properties.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The portal's clock as Bucket4j reads it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
