package org.huddleboard.wall.application;

import org.huddleboard.shared.TeamId;
import org.huddleboard.wall.WallScreenId;

/** Where a device on a wall stands. */
public sealed interface DeviceStanding {
    /** It shows six digits until a leader types them. */
    record Waiting(WallScreenId screen, String code) implements DeviceStanding {}

    /** It shows a team. */
    record Paired(WallScreenId screen, TeamId team, int seconds) implements DeviceStanding {}

    /** Too many new devices ask for digits from one address. */
    record Slow() implements DeviceStanding {}
}
