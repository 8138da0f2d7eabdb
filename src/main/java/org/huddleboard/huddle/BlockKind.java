package org.huddleboard.huddle;

/** The parts of a huddle, in the order they are talked through, each with the minutes it usually gets. */
public enum BlockKind {
    WINS(1),
    NUMBERS(2),
    FOCUS(4),
    ACTIONS(3);

    private final int minutes;

    BlockKind(int minutes) {
        this.minutes = minutes;
    }

    public int usualMinutes() {
        return minutes;
    }
}
