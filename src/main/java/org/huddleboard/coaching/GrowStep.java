package org.huddleboard.coaching;

import java.util.EnumSet;
import java.util.Set;

/** The four steps of a session, in order. */
public enum GrowStep {
    /** What would you like to be different? */
    GOAL,
    /** What happens now? */
    REALITY,
    /** What could you do? */
    OPTIONS,
    /** What will you do? */
    WILL;

    /** What the agent fills in beforehand. */
    public static Set<GrowStep> beforehand() {
        return EnumSet.of(GOAL, REALITY);
    }
}
