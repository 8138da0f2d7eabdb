package org.huddleboard.coaching;

/** The two who sit together. */
public enum Side {
    /** Whom it is about. */
    AGENT,
    /** Who asks the questions: a leader, a coach, a colleague. */
    COACH;

    public Side other() {
        return this == AGENT ? COACH : AGENT;
    }
}
