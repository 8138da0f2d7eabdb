package org.huddleboard.wall.application;

import java.time.ZonedDateTime;
import org.huddleboard.wall.WallScreenId;

/** A paired screen as those who look after it see it; times are the team's. */
public record ScreenCard(
        WallScreenId id, String name, String team, int seconds, ZonedDateTime pairedAt, ZonedDateTime seenAt) {}
