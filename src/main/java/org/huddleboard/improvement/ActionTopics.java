package org.huddleboard.improvement;

import java.util.HashSet;
import java.util.Set;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What screens with actions on them listen to. */
public final class ActionTopics {
    private ActionTopics() {}

    /** Actions of a team. */
    public static Topic of(TeamId team) {
        return new Topic("action-team", team.value());
    }

    /** Actions this member owns. */
    public static Topic of(MemberId owner) {
        return new Topic("action-owner", owner.value());
    }

    /** Actions that teams of the site have sent up. */
    public static Topic of(SiteId site) {
        return new Topic("action-site", site.value());
    }

    static Set<Topic> both(TeamId team, @Nullable MemberId owner) {
        var topics = new HashSet<>(Set.of(of(team)));
        if (owner != null) {
            topics.add(of(owner));
        }
        return topics;
    }

    static Set<Topic> all(TeamId team, SiteId site, @Nullable MemberId owner) {
        var topics = new HashSet<>(both(team, owner));
        topics.add(of(site));
        return topics;
    }
}
