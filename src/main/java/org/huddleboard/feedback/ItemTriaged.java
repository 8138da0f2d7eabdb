package org.huddleboard.feedback;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A member said what a piece of feedback is about, or said something else than before. */
public record ItemTriaged(TriageId triage, MemberId by, TeamId team, Practice practice, Instant at)
        implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(FeedbackTopics.of(by));
    }
}
