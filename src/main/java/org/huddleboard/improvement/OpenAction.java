package org.huddleboard.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** An action that is not done yet; {@code daysOver} counts from the day after it was due, else 0. */
public record OpenAction(
        ActionId id,
        TeamId team,
        String text,
        LocalDate due,
        Optional<MemberId> owner,
        ActionState state,
        int daysOver) {
    public boolean isOverdue() {
        return daysOver > 0;
    }
}
