package org.huddleboard.goals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.shared.MemberId;

/** Whose a goal is and since when it runs, for the rest of this module. It asks no permission: it serves services that have asked. */
public interface GoalOwners {
    /** Those of the goals that exist, in one statement. */
    Map<GoalId, Owned> find(Collection<GoalId> goals);

    default Optional<Owned> find(GoalId goal) {
        return Optional.ofNullable(find(List.of(goal)).get(goal));
    }

    /**
     * One goal in short.
     *
     * @param since when its cycle began
     * @param shared whether its owner's leader may read it
     */
    record Owned(MemberId owner, String sentence, Instant since, boolean shared) {}
}
