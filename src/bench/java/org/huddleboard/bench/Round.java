package org.huddleboard.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One change and when each screen had it: the change carries a mark that stands nowhere else. */
final class Round {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final byte[] mark;
    private final long[] arrived;
    private final AtomicInteger seen = new AtomicInteger();
    private final CountDownLatch missing;
    private volatile long began;

    Round(String mark, int screens) {
        this.mark = mark.getBytes(StandardCharsets.US_ASCII);
        this.arrived = new long[screens];
        this.missing = new CountDownLatch(screens);
    }

    byte[] mark() {
        return mark;
    }

    void begin() {
        began = System.nanoTime();
    }

    void arrived(long now) {
        var place = seen.getAndIncrement();
        if (place < arrived.length) {
            arrived[place] = now;
            missing.countDown();
        }
    }

    /** Milliseconds until each screen had it, sorted; a change that does not arrive everywhere is no measurement. */
    double[] finish() throws InterruptedException {
        if (!missing.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the change reached only " + seen.get() + " of " + arrived.length);
        }
        return Arrays.stream(arrived)
                .mapToDouble(at -> (at - began) / 1e6)
                .sorted()
                .toArray();
    }
}
