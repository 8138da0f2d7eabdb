package org.huddleboard.coaching;

/** How far a session is; what is signed or cancelled stays so. */
public enum CoachingState {
    /** One has named a time, the other has not said yes: nobody's time is taken. */
    PROPOSED,
    /** The time of both is booked. */
    PLANNED,
    /** Both have signed: a record that nobody changes. */
    SIGNED,
    CANCELLED
}
