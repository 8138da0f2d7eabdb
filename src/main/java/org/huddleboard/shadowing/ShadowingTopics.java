package org.huddleboard.shadowing;

import java.util.HashSet;
import java.util.Set;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** What screens with sessions on them listen to. */
public final class ShadowingTopics {
    private ShadowingTopics() {}

    /** Sessions this member hosts or sits in, and their debriefs. */
    public static Topic of(MemberId member) {
        return new Topic("shadowing", member.value());
    }

    /** Who of this team sits beside whom. */
    public static Topic of(TeamId team) {
        return new Topic("shadowing-team", team.value());
    }

    /** Offers and seats of a whole site. */
    public static Topic ofSite(SiteId site) {
        return new Topic("shadowing-site", site.value());
    }

    static Set<Topic> of(SiteId site, Set<TeamId> teams, MemberId... members) {
        var topics = new HashSet<Topic>();
        topics.add(ofSite(site));
        teams.forEach(team -> topics.add(of(team)));
        for (var member : members) {
            topics.add(of(member));
        }
        return topics;
    }
}
