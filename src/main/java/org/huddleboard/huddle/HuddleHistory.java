package org.huddleboard.huddle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Which huddles were held and who was there, for modules that rebuild what they derived from it; never the words. */
public interface HuddleHistory {
    /** Every huddle that ended at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One huddle; {@code readers} are those of the absent who have read and understood it. */
    record Entry(
            HuddleId huddle,
            TeamId team,
            LocalDate day,
            Set<MemberId> expected,
            Set<MemberId> present,
            Set<MemberId> readers,
            Instant endedAt) {}
}
