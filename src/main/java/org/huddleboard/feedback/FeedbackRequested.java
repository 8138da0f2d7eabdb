package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** Somebody asked one colleague for feedback on one thing they do. */
public record FeedbackRequested(RequestId request, MemberId from, MemberId to, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FeedbackTopics.of(from), FeedbackTopics.of(to));
    }
}
