package org.huddleboard.goals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;

/** What a team and its site are after, so that a goal can serve it. It asks no permission: it serves services that have. */
public interface TeamAims {
    /** What holds today, the team's own first. */
    List<Aim> of(TeamId team);

    /**
     * One aim.
     *
     * @param wide whether it is the whole site's
     * @param target where it is measured by a figure
     */
    record Aim(UUID id, boolean wide, String words, Optional<KpiCode> kpi, OptionalDouble target) {}
}
