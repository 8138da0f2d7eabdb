package org.huddleboard.people;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;

/** A site or a team was made or renamed. */
public record PlacesChanged(Instant at) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(PeopleTopics.places());
    }
}
