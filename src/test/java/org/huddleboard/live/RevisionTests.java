package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.impl.UsageTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RevisionTests {
    private final Revision revision = new Revision();

    @Test
    void anEffectFollowsEachChangeUntilItIsClosed() {
        var seen = new ArrayList<Long>();
        var effect = Signal.unboundEffect(() -> seen.add(revision.get()));

        revision.advance();
        revision.advance();
        effect.remove();
        revision.advance();

        assertThat(seen).containsExactly(0L, 1L, 2L);
        assertThat(revision.followers()).isZero();
    }

    @Test
    void whoeverBeginsToListenAfterAChangeIsToldAtOnce() {
        var read = UsageTracker.track(revision::get);
        var told = new AtomicInteger();
        revision.advance();

        assertThat(read.hasChanges()).isTrue();
        read.onNextChange(immediate -> {
            assertThat(immediate).isTrue();
            told.incrementAndGet();
            return false;
        });
        revision.advance();

        assertThat(told).hasValue(1);
        assertThat(revision.followers()).isZero();
    }

    @Test
    void aListenerThatWantsMoreIsToldMore() {
        var told = new AtomicInteger();
        var listening = UsageTracker.track(revision::get).onNextChange(_ -> told.incrementAndGet() < 3);

        revision.advance();
        revision.advance();
        assertThat(revision.followers()).isOne();
        revision.advance();
        revision.advance();

        assertThat(told).hasValue(3);
        listening.remove();
        assertThat(revision.followers()).isZero();
    }

    @Test
    void oneThatFailsKeepsNobodyElseFromHearing() {
        var told = new AtomicInteger();
        for (var at = 0; at < 20; at++) {
            var fails = at % 2 == 0;
            UsageTracker.track(revision::get).onNextChange(_ -> {
                if (fails) {
                    throw new IllegalStateException("a screen that cannot be told");
                }
                told.incrementAndGet();
                return false;
            });
        }

        assertThatThrownBy(revision::advance).hasMessage("a screen that cannot be told");
        assertThat(told).hasValue(10);
    }

    @Test
    void readOutsideAnEffectItIsOnlyPeekedAt() {
        assertThatThrownBy(revision::get).isInstanceOf(IllegalStateException.class);
        assertThat(revision.peek()).isZero();
        assertThat(Signal.<Long>untracked(revision::get)).isZero();
        assertThat(revision.followers()).isZero();
    }

    /** Effects begin to listen again on many threads while it goes on: each ends up with the last change. */
    @Test
    void noChangeIsMissedWhileManyListenAgain() throws Exception {
        var followers = new ArrayList<AtomicLong>();
        for (var at = 0; at < 200; at++) {
            var last = new AtomicLong(-1);
            followers.add(last);
            Signal.unboundEffect(() -> last.set(revision.get()));
        }
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var changing = threads.invokeAll(List.<Callable<Void>>of(
                    () -> change(together), () -> change(together), () -> change(together), () -> change(together)));
            for (var done : changing) {
                done.get();
            }
        }

        assertThat(revision.peek()).isEqualTo(2_000);
        assertThat(followers).allSatisfy(last -> assertThat(last).hasValue(2_000));
        assertThat(revision.followers()).isEqualTo(200);
    }

    private Void change(CyclicBarrier together) throws Exception {
        together.await();
        for (var at = 0; at < 500; at++) {
            revision.advance();
        }
        return null;
    }
}
