package org.huddleboard.cohesion;

import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** For the member's own screens alone: their form is sent. Neither the round nor the time is in it. */
public record PulseAnswered(MemberId member) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(CohesionTopics.pulse(member));
    }
}
