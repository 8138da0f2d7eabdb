package org.huddleboard.shared;

/** What somebody may do; docs/roles.csv says who may do it, and how far. */
public enum Action {
    /** Use the board at all: home, own settings, own drafts, own data. */
    BOARD_USE,
    FEEDBACK_GIVE,
    /** Feedback and thanks given to me, by me, or addressed to my team. */
    FEEDBACK_READ_OWN,
    /** Cards whose audience includes the receiver's leader. */
    FEEDBACK_READ_TEAM,
    KPI_TEAM_READ,
    KPI_OWN_READ,
    /** Another member's figures; each reading leaves a line its owner can see. */
    KPI_MEMBER_READ,
    KPI_IMPORT,
    PEOPLE_READ,
    PEOPLE_IMPORT,
    PEOPLE_MANAGE,
    WALL_MANAGE,
    /** What a paired screen shows. */
    WALL_SHOW,
    DEMO_MANAGE
}
