package org.huddleboard.huddle;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.shared.TeamId;

/** The huddle as a team's wall follows it. It asks no permission: it serves services that have asked. */
public interface HuddleOnWall {
    /** The one that runs now, paused ones included. */
    Optional<WallHuddle> running(TeamId team, Locale language);

    /** When today's begins by the team's clock; empty once it has begun. */
    Optional<LocalTime> nextToday(TeamId team);
}
