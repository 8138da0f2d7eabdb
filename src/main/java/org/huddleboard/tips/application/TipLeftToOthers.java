package org.huddleboard.tips.application;

import java.util.Set;
import org.huddleboard.live.AnnouncedChange;
import org.huddleboard.live.Topic;
import org.huddleboard.shared.MemberId;

/** A verifier left a check to the others; only their own screens hear of it. */
record TipLeftToOthers(MemberId by) implements AnnouncedChange {
    @Override
    public Set<Topic> topics() {
        return Set.of(ofChecks(by));
    }

    static Topic ofChecks(MemberId verifier) {
        return new Topic("tips-checks", verifier.value());
    }
}
