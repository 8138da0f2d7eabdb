package org.huddleboard.tips;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;

/** A tip has a new revision, which nobody has checked yet. */
public record TipChanged(TipId tip, SiteId site, MemberId by, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(TipTopics.of(site));
    }
}
