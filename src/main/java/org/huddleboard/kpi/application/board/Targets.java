package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.TeamId;

/**
 * What a team aims at, in the figure's unit: what was set for it, else what the catalogue starts with. Members' private
 * targets are none of these. It asks no permission: it serves services that have asked.
 */
public interface Targets {
    /** All targets of a team, in one statement. */
    OfTeam of(TeamId team);

    /** The latest target. */
    default OptionalDouble of(TeamId team, KpiCode kpi) {
        return of(team).at(kpi, LocalDate.MAX);
    }

    /** A target from a week on; empty where somebody decided that there is none. */
    record Set(KpiCode kpi, LocalDate from, OptionalDouble aim) {}

    /** The targets of one team, latest first. */
    record OfTeam(List<Set> latestFirst) {
        public OfTeam {
            latestFirst = List.copyOf(latestFirst);
        }

        /** The one that is valid in a week. */
        public OptionalDouble at(KpiCode kpi, LocalDate week) {
            for (var set : latestFirst) {
                if (set.kpi() == kpi && !set.from().isAfter(week)) {
                    return set.aim();
                }
            }
            return kpi.usualTarget();
        }
    }
}
