package org.huddleboard.kpi;

/** The two sides of what is agreed about a member's figure; who leads may change, the side stays. */
public enum Party {
    MEMBER,
    LEADER;

    public Party other() {
        return this == MEMBER ? LEADER : MEMBER;
    }
}
