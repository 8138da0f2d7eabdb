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

/** Somebody was thanked: a colleague, or, where {@code to} is null, the whole team. */
public record ThanksGiven(
        FeedbackId feedback,
        MemberId from,
        @Nullable MemberId to,
        @Nullable TeamId team,
        Audience audience,
        Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        var topics = new HashSet<>(Set.of(FeedbackTopics.of(from)));
        if (to != null) {
            topics.add(FeedbackTopics.of(to));
        }
        if (team != null && audience != Audience.RECEIVER) {
            topics.add(FeedbackTopics.of(team));
        }
        return topics;
    }
}
