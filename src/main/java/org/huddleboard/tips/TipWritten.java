package org.huddleboard.tips;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;

/** Somebody wrote a tip for their site. */
public record TipWritten(TipId tip, SiteId site, MemberId author, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(TipTopics.of(site));
    }
}
