package org.huddleboard.feedback;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens with cards on them listen to. */
public final class FeedbackTopics {
    private FeedbackTopics() {}

    /** Cards to or from this member. */
    public static Topic of(MemberId member) {
        return new Topic("feedback", member.value());
    }

    /** Cards that this team, its leader or its wall may read. */
    public static Topic of(TeamId team) {
        return new Topic("feedback-team", team.value());
    }
}
