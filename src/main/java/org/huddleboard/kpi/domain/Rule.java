package org.huddleboard.kpi.domain;

/** What makes a point a signal, the rule that speaks loudest first. */
public enum Rule {
    /** Outside a limit. */
    OUTSIDE,
    /** A run on one side of the average: seven points for teams, eight for members. */
    RUN,
    /** Seven points, six steps, strictly up or strictly down. */
    TREND,
    /** Two of three beyond two thirds of the way to the same limit. */
    TWO_OF_THREE
}
