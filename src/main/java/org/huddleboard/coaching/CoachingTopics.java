package org.huddleboard.coaching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** What screens with sessions on them listen to. */
public final class CoachingTopics {
    private CoachingTopics() {}

    /** Sessions, commitments and notes of this member, on either side. */
    public static Topic of(MemberId member) {
        return new Topic("coaching", member.value());
    }

    static Set<Topic> ofBoth(MemberId agent, Optional<MemberId> coach) {
        var topics = new HashSet<Topic>();
        topics.add(of(agent));
        coach.map(CoachingTopics::of).ifPresent(topics::add);
        return topics;
    }
}
