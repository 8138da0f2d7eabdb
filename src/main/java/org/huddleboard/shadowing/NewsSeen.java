package org.huddleboard.shadowing;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** Somebody has read what became of a session or a seat: their card is done. */
public record NewsSeen(MemberId member, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ShadowingTopics.of(member));
    }
}
