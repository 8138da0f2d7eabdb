package org.huddleboard.goals;

/** The three questions of a reflection, in their order. */
public enum ReflectionPart {
    WHAT,
    SO_WHAT,
    NOW_WHAT
}
