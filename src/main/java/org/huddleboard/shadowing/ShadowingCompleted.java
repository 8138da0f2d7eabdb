package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A guest's debrief carries both signatures. */
public record ShadowingCompleted(ShadowingSessionId session, MemberId host, MemberId guest, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ShadowingTopics.of(host), ShadowingTopics.of(guest));
    }
}
