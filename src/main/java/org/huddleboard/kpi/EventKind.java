package org.huddleboard.kpi;

/** What kind of thing happened around the figures, so that a chart can say it happened. */
public enum EventKind {
    OUTAGE,
    PRICE_CHANGE,
    LAUNCH,
    OTHER;

    /** Where its word stands. */
    public String key() {
        return "kpi.event.kind." + name();
    }
}
