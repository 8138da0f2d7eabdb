package org.huddleboard.huddle;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens that show a huddle listen to. */
public final class HuddleTopics {
    private HuddleTopics() {}

    /** The team's huddle moved, or somebody wrote on it. */
    public static Topic of(TeamId team) {
        return new Topic("huddle-team", team.value());
    }

    /** Figures were taken to the team's next huddle, or talked about in one. */
    public static Topic figures(TeamId team) {
        return new Topic("huddle-figures", team.value());
    }

    /** Sixty-second reads of this member. */
    public static Topic of(MemberId member) {
        return new Topic("huddle-read", member.value());
    }
}
