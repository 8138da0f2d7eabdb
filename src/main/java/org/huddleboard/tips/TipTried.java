package org.huddleboard.tips;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.jspecify.annotations.Nullable;

/** Somebody tried a tip and says whether it worked; {@code author} is null once they left. */
public record TipTried(TipId tip, SiteId site, @Nullable MemberId author, MemberId by, boolean worked, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(TipTopics.of(site));
    }
}
