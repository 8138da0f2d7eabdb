package org.huddleboard.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** A team's improvement activities, for modules that rebuild what they derived from it; never the words. */
public interface ActivityHistory {
    /** The kind of a {@code RecordRef} to an activity. */
    String KIND = "improvement-activity";

    /** Every activity that was planned at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One activity and who had a part in it. */
    record Entry(
            ActivityId activity,
            TeamId team,
            Set<MemberId> credited,
            KpiCode kpi,
            LocalDate due,
            ActivityState state,
            Instant plannedAt) {
        public Entry {
            credited = Set.copyOf(credited);
        }
    }
}
