package org.huddleboard.improvement;

/** The step of a customer's journey that an idea would make easier. */
public enum JourneyStep {
    FINDING_US,
    GETTING_THROUGH,
    BEING_UNDERSTOOD,
    GETTING_IT_SOLVED,
    AFTERWARDS
}
