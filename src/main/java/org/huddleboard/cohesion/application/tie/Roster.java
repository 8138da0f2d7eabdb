package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huddleboard.people.TeamStays.Stay;
import org.huddleboard.shared.MemberId;

/**
 * Who was in the team in which week. Of the time before somebody's first day that is known anywhere, their team's own
 * history tells: it is taken for this team's.
 */
final class Roster {
    private static final int SIX_DAYS = 6;

    private final List<Stay> stays;
    private final Set<MemberId> everybody;

    Roster(List<Stay> stays, Collection<MemberId> today) {
        this.stays = List.copyOf(stays);
        this.everybody = new LinkedHashSet<>(today);
        stays.forEach(stay -> everybody.add(stay.member()));
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

    private static boolean isBefore(Stay stay, LocalDate monday) {
        return stay.first() && monday.isBefore(stay.from());
    }
}
