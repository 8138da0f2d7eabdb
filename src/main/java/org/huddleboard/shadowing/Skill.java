package org.huddleboard.shadowing;

/** What the contacts of a session are about. */
public enum Skill {
    BILLING,
    METER,
    COMPLAINTS,
    CHAT,
    EMAIL,
    MOVING_HOME,
    PAYMENTS,
    TARIFFS,
    FAULTS
}
