package org.huddleboard.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.home.InboxCount;
import org.junit.jupiter.api.Test;

class WaitingCountsTests {
    private final WaitingCounts together = new WaitingCounts(new CurrentMember());
    private final Counting count = new Counting();
    private final MemberId amira = new MemberId(UUID.randomUUID());
    private final MemberId ben = new MemberId(UUID.randomUUID());

    @Test
    void allScreensOfAPersonAreCountedOnce() {
        assertThat(countedFor(amira, 1)).isEqualTo(1);
        assertThat(countedFor(amira, 1)).isEqualTo(1);
        assertThat(countedFor(amira, 2)).isEqualTo(2);
    }

    @Test
    void nobodyIsHandedWhatWasCountedForSomebodyElse() {
        assertThat(countedFor(amira, 1)).isEqualTo(1);
        assertThat(countedFor(ben, 1)).isEqualTo(2);
    }

    private int countedFor(MemberId member, long change) {
        return ActingAs.actor(new CurrentActor.Member(member), () -> together.of(count, List.of(change)));
    }

    private static final class Counting implements InboxCount {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public int waiting() {
            return times.incrementAndGet();
        }

        @Override
        public String path() {
            return "";
        }

        @Override
        public List<Signal<Long>> changes() {
            return List.of();
        }
    }
}
