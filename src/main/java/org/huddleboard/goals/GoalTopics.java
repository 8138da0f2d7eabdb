package org.huddleboard.goals;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens with goals on them listen to. */
public final class GoalTopics {
    private GoalTopics() {}

    /** Goals, audits and reflections of this member. */
    public static Topic of(MemberId member) {
        return new Topic("goals", member.value());
    }

    /** What this team is after. */
    public static Topic aims(TeamId team) {
        return new Topic("goal-aims", team.value());
    }
}
