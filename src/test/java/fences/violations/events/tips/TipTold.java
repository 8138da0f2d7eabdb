package fences.violations.events.tips;

import java.util.List;
import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;

/** Carries people's words. */
record TipTold(List<String> words) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of();
    }
}
