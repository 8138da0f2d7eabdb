package org.huddleboard.improvement;

import org.huddleboard.live.Topic;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** What screens with ideas, activities and what gets in the way listen to. */
public final class ImprovementTopics {
    private ImprovementTopics() {}

    /** All of a team's. */
    public static Topic of(TeamId team) {
        return new Topic("improvement-team", team.value());
    }

    /** What teams of the site have taken up. */
    public static Topic of(SiteId site) {
        return new Topic("improvement-site", site.value());
    }
}
