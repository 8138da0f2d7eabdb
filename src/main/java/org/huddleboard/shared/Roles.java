package org.huddleboard.shared;

/** The roles of a centre, as they stand in docs/roles.csv; each is held for a team or a site, from a day to a day. */
public final class Roles {
    public static final String AGENT = "AGENT";
    public static final String NEW_STARTER = "NEW_STARTER";
    public static final String HOST = "HOST";
    public static final String LEADER = "LEADER";
    public static final String COACH = "COACH";
    public static final String PLANNER = "PLANNER";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String SITE_MANAGER = "SITE_MANAGER";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
