package org.huddleboard.wall.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Anybody may open a wall, so an address gets fifty new devices, then one a minute, and all together 200 an hour. */
@Component
class NewDevices {
    private static final int OF_ONE_ADDRESS = 50;
    private static final int OF_ALL = 200;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Bucket all = bucket(OF_ALL, Duration.ofSeconds(18));

    boolean take(String address) {
        return addresses
                        .get(address, _ -> bucket(OF_ONE_ADDRESS, Duration.ofMinutes(1)))
                        .tryConsume(1)
                && all.tryConsume(1);
    }

    private static Bucket bucket(int most, Duration another) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(1, another))
                .build();
    }
}
