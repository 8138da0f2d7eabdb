package org.huddleboard.people.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: five wrong tries an account, then one a minute; five wrong tries an address, then one every ten
 * seconds, since a whole floor may share one address. A try is taken before the password is looked at, so that many at
 * once gain nothing, and given back when it was right.
 */
@Component
class WrongTries {
    static final int FREE = 5;

    private final Cache<String, Bucket> accounts = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Takes one try; false when there is none left for the account or the address. */
    boolean take(String account, String address) {
        var ofAccount = accounts.get(account, _ -> bucket(Duration.ofMinutes(1)));
        var ofAddress = addresses.get(address, _ -> bucket(Duration.ofSeconds(10)));
        if (!ofAccount.tryConsume(1)) {
            return false;
        }
        if (!ofAddress.tryConsume(1)) {
            ofAccount.addTokens(1);
            return false;
        }
        return true;
    }

    /** The password was right: the account starts afresh, the address gets its try back. */
    void right(String account, String address) {
        accounts.invalidate(account);
        var ofAddress = addresses.getIfPresent(address);
        if (ofAddress != null) {
            ofAddress.addTokens(1);
        }
    }

    private static Bucket bucket(Duration another) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FREE).refillGreedy(1, another))
                .build();
    }
}
