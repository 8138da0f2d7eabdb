package org.huddleboard.coaching;

import java.time.Instant;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** Whose sessions were signed by both and when, for modules that rebuild what they derived from it; never the words. */
public interface CoachingHistory {
    /** Every session completed at that instant or later whose two are still here, oldest first. */
    List<Entry> since(Instant from);

    /** Every commitment looked at at that instant or later, oldest first. */
    List<Check> checkedSince(Instant from);

    /** One session with both signatures. */
    record Entry(CoachingSessionId session, CoachingKind kind, MemberId coach, MemberId agent, Instant at) {}

    /** One commitment and how it went. */
    record Check(
            CommitmentId commitment, CoachingSessionId session, MemberId agent, CommitmentState outcome, Instant at) {}
}
