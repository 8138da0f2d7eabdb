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

    /** Sixty-second reads of this member. */
    public static Topic of(MemberId member) {
        return new Topic("huddle-read", member.value());
    }
}
