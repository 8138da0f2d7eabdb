package org.huddleboard.feedback;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Who sorted a piece of feedback and when, for modules that rebuild what they derived from it. It asks no permission. */
public interface TriageHistory {
    /** Every answer that stands and was last changed at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One answer as it stands; what was sorted and any words stay with the member. */
    record Entry(TriageId triage, MemberId by, TeamId team, Practice practice, Instant at) {}
}
