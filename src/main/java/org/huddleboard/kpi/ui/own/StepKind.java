package org.huddleboard.kpi.ui.own;

/** What can be opened below one figure. */
enum StepKind {
    WHAT_IF,
    /** The same words whether a private target is there or not: somebody may be passing by. */
    TARGET,
    CHALLENGE
}
