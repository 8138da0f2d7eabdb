package org.huddleboard.cohesion.domain.tie;

/** What is known of a member and one huddle. */
public enum AttendancePart {
    EXPECTED,
    PRESENT,
    /** Knows what was said: was there, or has read it since. */
    ACKNOWLEDGED
}
