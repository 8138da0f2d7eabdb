package org.huddleboard.kpi;

/** The four sides of the work, in the order of the board. */
public enum KpiKind {
    /** Doing things quickly. */
    EFFICIENCY,
    /** Doing the right things. */
    EFFECTIVENESS,
    QUALITY,
    /** How it felt to the customer. */
    SENTIMENT
}
