package org.huddleboard.cohesion;

/** The six sentences of the pulse, in our own words; each round asks four. */
public enum PulseItem {
    BELONG_1,
    BELONG_2,
    TASK_1,
    TASK_2,
    SAFE_1,
    SAFE_2
}
