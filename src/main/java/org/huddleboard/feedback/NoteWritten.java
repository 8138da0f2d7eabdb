package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A member wrote a line to themselves; only their own screens hear of it. */
public record NoteWritten(MemberId by, Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FeedbackTopics.of(by));
    }
}
