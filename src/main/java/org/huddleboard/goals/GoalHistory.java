package org.huddleboard.goals;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.huddleboard.shared.MemberId;

/** What became of goals and when, for modules that rebuild what they derived from it; never the words. */
public interface GoalHistory {
    /** Everything at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One moment of a goal; {@code percent} only where somebody said how far they have come. */
    record Entry(GoalId goal, MemberId member, Kind kind, OptionalInt percent, Instant at) {}

    /** What happened. */
    enum Kind {
        ACTIVATED,
        STEP_DONE,
        CHECKED_IN,
        REVIEWED,
        DROPPED
    }
}
