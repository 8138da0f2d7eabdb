package org.huddleboard.tips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;

/** Somebody who may says that a tip is right until that day. */
public record TipVerified(TipId tip, SiteId site, MemberId by, LocalDate until, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(TipTopics.of(site));
    }
}
