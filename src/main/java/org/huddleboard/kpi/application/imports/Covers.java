package org.huddleboard.kpi.application.imports;

/** What a new reading covers of the same source, agent and day. */
public enum Covers {
    /** Nothing: each contact counts once by its id, so readings add up. */
    NOTHING,
    /** The same measure on the same channel. */
    FIGURE,
    /** All that stood for that agent's day. */
    DAY
}
