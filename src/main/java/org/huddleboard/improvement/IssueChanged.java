package org.huddleboard.improvement;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** Something that gets in a team's way was said, merged, answered or taken up a tier. */
public record IssueChanged(IssueId issue, TeamId team, SiteId site, IssueState state, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ImprovementTopics.of(team), ImprovementTopics.of(site));
    }
}
