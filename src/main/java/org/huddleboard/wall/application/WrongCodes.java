package org.huddleboard.wall.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Slows guessing of codes down: ten tries a member, then one every half minute. */
@Component
class WrongCodes {
    private static final int FREE = 10;

    private final Cache<MemberId, Bucket> members = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    boolean take(MemberId member) {
        return members.get(member, _ -> bucket()).tryConsume(1);
    }

    void right(MemberId member) {
        members.invalidate(member);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FREE).refillGreedy(1, Duration.ofSeconds(30)))
                .build();
    }
}
