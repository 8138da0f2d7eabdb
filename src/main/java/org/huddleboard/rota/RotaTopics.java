package org.huddleboard.rota;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens that show hours listen to. */
public final class RotaTopics {
    private RotaTopics() {}

    /** This person's shifts and booked time. */
    public static Topic of(MemberId member) {
        return new Topic("rota", member.value());
    }

    /** Who of this team is on shift. */
    public static Topic of(TeamId team) {
        return new Topic("rota-team", team.value());
    }
}
