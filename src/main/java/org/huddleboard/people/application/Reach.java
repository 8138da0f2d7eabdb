package org.huddleboard.people.application;

/** How far an action reaches from where its role is held. */
enum Reach {
    /** The asker's own things only. */
    OWN,
    /** The team the role is held for; held for a site, every team of it, and for agents their own. */
    TEAM,
    /** Every team of the site. */
    SITE,
    ALL
}
