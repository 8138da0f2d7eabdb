package org.huddleboard.cohesion;

import java.util.UUID;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** What screens about a team's cohesion listen to. */
public final class CohesionTopics {
    private CohesionTopics() {}

    /** Ties, huddles and goals of the team. */
    public static Topic of(TeamId team) {
        return new Topic("cohesion", team.value());
    }

    /** A round of the team's pulse opened or closed; never that somebody answered. */
    public static Topic pulse(TeamId team) {
        return new Topic("pulse", team.value());
    }

    /** The pulse as it concerns this member alone: asked, or done with. */
    public static Topic pulse(MemberId member) {
        return new Topic("pulse-mine", member.value());
    }

    /** How making all ties anew stands. */
    public static Topic rebuild() {
        return new Topic("cohesion-rebuild", new UUID(0, 0));
    }
}
