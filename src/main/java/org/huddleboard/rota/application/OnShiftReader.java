package org.huddleboard.rota.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huddleboard.rota.OnShift;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the shifts who is at work. */
@Component
@Transactional(readOnly = true)
class OnShiftReader implements OnShift {
    private final ShiftBook shifts;
    private final Memberships memberships;

    OnShiftReader(ShiftBook shifts, Memberships memberships) {
        this.shifts = shifts;
        this.memberships = memberships;
    }

    @Override
    public Set<MemberId> at(TeamId team, Instant at) {
        var members = memberships.membersOf(team, LocalDate.ofInstant(at, memberships.zoneOf(team)));
        return members.isEmpty() ? Set.of() : Set.copyOf(shifts.plannedAt(members, at));
    }

    @Override
    public boolean isKnown(TeamId team, LocalDate day) {
        var zone = memberships.zoneOf(team);
        var members = memberships.membersOf(team, day);
        return !members.isEmpty()
                && shifts.isAnybodyPlanned(
                        members,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
