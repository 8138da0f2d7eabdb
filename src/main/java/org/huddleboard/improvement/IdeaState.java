package org.huddleboard.improvement;

/** How far an idea has come. */
public enum IdeaState {
    IDEA,
    TRIAL,
    /** The trial is over and its figures are kept. */
    MEASURED,
    ADOPTED,
    DROPPED;

    public boolean isDecided() {
        return this == ADOPTED || this == DROPPED;
    }
}
