package org.huddleboard.shared;

/** Whether a figure, as it usually wobbles, will reach its target. */
public enum Assurance {
    MEETS,
    HIT_AND_MISS,
    MISSES,
    /** No target, or no usual wobble yet. */
    UNKNOWN
}
