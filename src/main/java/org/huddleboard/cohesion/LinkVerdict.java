package org.huddleboard.cohesion;

/** What can be said about exchange and goals; never that one causes the other. */
public enum LinkVerdict {
    /** Fewer than six members or sixty weeks of members: we cannot tell yet. */
    INSUFFICIENT,
    /** No pattern that chance would not draw as well. */
    NO_CLEAR_LINK,
    /** A pattern that hangs on a single member. */
    FRAGILE,
    /** Progress and exchange rise together; which comes first cannot be said. */
    LINK_BOTH_DIRECTIONS,
    MOVES_TOGETHER_UP,
    MOVES_TOGETHER_DOWN
}
