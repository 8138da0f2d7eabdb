package org.huddleboard.goals;

/** How a colleague helped where no record of the board tells it. */
public enum HelpKind {
    TALKED_IT_THROUGH,
    SOLVED_TOGETHER,
    SHOWED_ME,
    LISTENED
}
