package org.huddleboard.people;

/** The roles of docs/roles.csv, one constant each; {@link org.huddleboard.shared.Roles} has the same words for annotations. */
public enum Role {
    AGENT,
    NEW_STARTER,
    HOST,
    LEADER,
    COACH,
    PLANNER,
    ASSESSOR,
    SITE_MANAGER,
    ADMIN;

    /** Whether the role is held for a whole site rather than for one team. */
    public boolean isForASite() {
        return this == PLANNER || this == ASSESSOR || this == SITE_MANAGER || this == ADMIN;
    }

    /** Whether the role goes with its holder to the next team. */
    public boolean followsItsHolder() {
        return this == AGENT || this == NEW_STARTER || this == HOST;
    }
}
