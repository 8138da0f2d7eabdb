package org.huddleboard.shell.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.home.InboxCount;

/** What waits for somebody, counted once for all of their screens: a count stands for the changes it was made after. */
@SpringComponent
class WaitingCounts {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MOST = 1_000;

    private final CurrentMember me;
    private final Cache<Asked, Integer> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    WaitingCounts(CurrentMember me) {
        this.me = me;
    }

    private record Asked(InboxCount count, MemberId member, List<Long> after) {}

    int of(InboxCount count, List<Long> after) {
        return me.ifPerson()
                .map(member -> kept.get(new Asked(count, member, after), _ -> count.waiting()))
                .orElseGet(count::waiting);
    }
}
