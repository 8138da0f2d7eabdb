package org.huddleboard.kpi;

/** How far two sides have come with a private target. */
public enum FairTargetState {
    /** One side has named it; the other has not said yes. */
    PROPOSED,
    AGREED,
    /** The other side said no. */
    DECLINED,
    /** Whoever named it took it back. */
    WITHDRAWN,
    /** It held, and no longer does. */
    ENDED
}
