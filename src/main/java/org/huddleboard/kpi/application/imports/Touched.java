package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whose roll-ups have to be written again, and from which day to which. */
record Touched(Map<UUID, Days> members, Map<UUID, Days> teams) {
    record Days(LocalDate first, LocalDate last) {
        Days with(Days other) {
            return new Days(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    Touched with(Touched other) {
        return new Touched(merged(members, other.members), merged(teams, other.teams));
    }

    private static Map<UUID, Days> merged(Map<UUID, Days> some, Map<UUID, Days> more) {
        var all = new HashMap<>(some);
        more.forEach((id, days) -> all.merge(id, days, Days::with));
        return Map.copyOf(all);
    }
}
