package org.huddleboard.privacy;

/** Who will read a record; chosen before the first word is written, and printed on it. */
public enum Audience {
    /** The receiver and the author. */
    RECEIVER,
    /** The receiver, the author and the receiver's leader. */
    RECEIVER_AND_LEADER,
    /** Everybody in the receiver's team, and the author. */
    TEAM,
    /** The same, and the team's wall, as text without digits. */
    TEAM_AND_WALL
}
