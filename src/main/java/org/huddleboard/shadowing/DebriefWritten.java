package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A guest has written and signed a debrief; the host's signature is what is missing. */
public record DebriefWritten(ShadowingSessionId session, MemberId host, MemberId guest, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ShadowingTopics.of(host), ShadowingTopics.of(guest));
    }
}
