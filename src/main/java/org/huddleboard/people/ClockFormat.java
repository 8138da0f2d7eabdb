package org.huddleboard.people;

/** How a person reads the clock. */
public enum ClockFormat {
    HOURS_24,
    HOURS_12
}
