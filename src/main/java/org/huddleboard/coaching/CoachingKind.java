package org.huddleboard.coaching;

/** Who sits with the agent. */
public enum CoachingKind {
    /** Whoever leads them: these are due every so often. */
    ONE_TO_ONE,
    /** A coach who looks after their team. */
    COACHING,
    /** A colleague they asked. */
    PEER
}
