package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What was asked for waits no longer; {@code answer} is the card, where there is one. */
public record RequestSettled(
        RequestId request,
        MemberId from,
        MemberId to,
        RequestState state,
        @Nullable FeedbackId answer,
        Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FeedbackTopics.of(from), FeedbackTopics.of(to));
    }
}
