package org.huddleboard.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Ideas and who had a part in them, for modules that rebuild what they derived from it; never the words. */
public interface IdeaHistory {
    /** The kind of a {@code RecordRef} to an idea. */
    String KIND = "idea";

    /** Every idea brought at that instant or later, oldest first. */
    List<Entry> since(Instant from);

    /** One idea with each step it took; {@code author} is empty once they have left. */
    record Entry(
            IdeaId idea,
            TeamId team,
            Optional<MemberId> author,
            Set<MemberId> credited,
            IdeaState state,
            Optional<KpiCode> kpi,
            List<Step> steps) {
        public Entry {
            credited = Set.copyOf(credited);
            steps = List.copyOf(steps);
        }
    }

    /** One step. */
    record Step(IdeaState state, Instant at) {}
}
