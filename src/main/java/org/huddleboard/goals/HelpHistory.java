package org.huddleboard.goals;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;

/** Who was named as help with whose goal, for modules that rebuild what they derived from it. */
public interface HelpHistory {
    /** Everything that stands, named at that instant or later, with helpers who are still here; oldest first. */
    List<Entry> since(Instant from);

    /** One colleague's help with one goal. */
    record Entry(GoalId goal, MemberId member, MemberId helper, RecordRef record, Instant at) {}
}
