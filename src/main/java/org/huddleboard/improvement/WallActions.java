package org.huddleboard.improvement;

import java.util.List;
import org.huddleboard.shared.TeamId;

/** A team's actions for its wall and for modules that have asked who is looking. It asks no permission. */
public interface WallActions {
    /** Open and escalated ones, overdue first, then by date. */
    List<OpenAction> open(TeamId team, int limit);
}
