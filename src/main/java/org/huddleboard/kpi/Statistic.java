package org.huddleboard.kpi;

/** How a figure's usual wobble is judged. */
public enum Statistic {
    /** So many of so many contacts: p′ limits, Wilson band. */
    RATE,
    /** A sum over independent pieces of work: XmR limits, t band. */
    MEAN,
    /**
     * Seconds over seconds. Its count is no number of independent trials, so it gets neither binomial limits nor a
     * band from its count: XmR limits over weeks only.
     */
    SHARE
}
