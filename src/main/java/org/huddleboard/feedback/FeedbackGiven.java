package org.huddleboard.feedback;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A card was given to a colleague; {@code team} is where the colleague worked that day, if anywhere. */
public record FeedbackGiven(
        FeedbackId feedback,
        MemberId from,
        MemberId to,
        @Nullable TeamId team,
        FeedbackModel model,
        Audience audience,
        Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        var topics = new HashSet<>(Set.of(FeedbackTopics.of(from), FeedbackTopics.of(to)));
        if (team != null && audience != Audience.RECEIVER) {
            topics.add(FeedbackTopics.of(team));
        }
        return topics;
    }
}
