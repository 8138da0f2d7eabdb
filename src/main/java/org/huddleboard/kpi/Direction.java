package org.huddleboard.kpi;

/** Which way a figure has to go to be better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Neither way is better in itself. */
    NEITHER
}
