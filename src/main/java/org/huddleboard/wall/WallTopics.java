package org.huddleboard.wall;

import java.util.Set;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.TeamId;

/** What walls, and those who look after them, listen to. */
public final class WallTopics {
    private WallTopics() {}

    /** One screen: it was paired, changed or let go. */
    public static Topic of(WallScreenId screen) {
        return new Topic("wall-screen", screen.value());
    }

    /** All screens of a team. */
    public static Topic of(TeamId team) {
        return new Topic("wall-team", team.value());
    }

    static Set<Topic> both(WallScreenId screen, TeamId team) {
        return Set.of(of(screen), of(team));
    }
}
