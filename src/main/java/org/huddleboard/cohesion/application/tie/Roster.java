package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.people.TeamStays.Stay;
import org.huddleboard.shared.MemberId;

/**
 * Who was in the team in which week. Of the time before somebody's first day that is known anywhere, their team's own
 * history tells: it is taken for this team's, from the first week in which it tells of them.
 */
final class Roster {
    private static final int SIX_DAYS = 6;

    private final List<Stay> stays;
    private final Set<MemberId> everybody;
    private final Map<MemberId, LocalDate> seen;

    Roster(List<Stay> stays, Collection<MemberId> today) {
        this.stays = List.copyOf(stays);
        this.everybody = new LinkedHashSet<>(today);
        this.seen = Map.of();
        stays.forEach(stay -> everybody.add(stay.member()));
    }

    private Roster(Roster known, Map<MemberId, LocalDate> seen) {
        this.stays = known.stays;
        this.everybody = known.everybody;
        this.seen = Map.copyOf(seen);
    }

    /** The same with the first day on which anything is told of each. */
    Roster seen(Map<MemberId, LocalDate> first) {
        return new Roster(this, first);
    }

    Set<MemberId> everybody() {
        return everybody;
    }

    /** In the order of their ids. */
    List<MemberId> inWeek(LocalDate monday) {
        return stays.stream()
                .filter(stay -> stay.touches(monday, monday.plusDays(SIX_DAYS)) || isBefore(stay, monday))
                .map(Stay::member)
                .distinct()
                .sorted(Comparator.comparing(MemberId::value))
                .toList();
    }

    private boolean isBefore(Stay stay, LocalDate monday) {
        var first = seen.get(stay.member());
        return stay.first()
                && monday.isBefore(stay.from())
                && first != null
                && !first.isAfter(monday.plusDays(SIX_DAYS));
    }
}
