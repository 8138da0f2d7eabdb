package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Author and receiver agreed that more people may read a card. */
public record AudienceWidened(
        FeedbackId feedback, MemberId author, MemberId receiver, TeamId team, Audience audience, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FeedbackTopics.of(author), FeedbackTopics.of(receiver), FeedbackTopics.of(team));
    }
}
