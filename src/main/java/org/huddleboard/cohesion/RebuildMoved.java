package org.huddleboard.cohesion;

import java.time.Instant;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;

/** Making the ties anew from the histories was asked for, goes on, or is over. */
public record RebuildMoved(Step step, Instant at) implements AnnouncedChange {
    /** How far it is. */
    public enum Step {
        ASKED,
        GOES_ON,
        OVER
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(CohesionTopics.rebuild());
    }
}
