package org.huddleboard.kpi;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens about a member's own figures listen to. */
public final class MemberTopics {
    private MemberTopics() {}

    /** Something this member and their leader have between them. */
    public static Topic of(MemberId member) {
        return new Topic("figure-matters", member.value());
    }

    /** The same of anybody in the team; its leader listens. */
    public static Topic of(TeamId team) {
        return new Topic("figure-matters-team", team.value());
    }
}
