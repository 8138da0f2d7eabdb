package org.huddleboard.shared;

import java.util.Set;

/**
 * May whoever is asking do this, and where? Answered by people from docs/roles.csv, for members, tokens and screens
 * alike; the answer is at most thirty seconds old. Method security asks it as
 * {@code @PreAuthorize("@access.may('FEEDBACK_GIVE')")}.
 */
public interface Access {
    /** Whether the asker may do this anywhere. */
    boolean may(Action action);

    /** Whether the asker may do this in that team. */
    boolean may(Action action, TeamId team);

    /** Whether the asker may do this at that site as a whole. */
    boolean may(Action action, SiteId site);

    /** The teams in which the asker may do this. */
    Set<TeamId> teams(Action action);

    /** Refuses as {@link NotFound} unless the asker may do this in that team. */
    default TeamId require(Action action, TeamId team) {
        if (!may(action, team)) {
            throw new NotFound();
        }
        return team;
    }
}
