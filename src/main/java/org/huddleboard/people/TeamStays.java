package org.huddleboard.people;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;

/** Who was in a team when. It asks no permission: it serves services that have asked. */
public interface TeamStays {
    /** Every stay in the team that touches these days, in one statement; both days belong to it. */
    List<Stay> of(TeamId team, LocalDate from, LocalDate to);

    /**
     * One member’s stay in the team.
     *
     * @param last the last day, or the end of time where none is known
     * @param first whether it is the first stay anywhere that is known of the member
     */
    record Stay(MemberId member, LocalDate from, LocalDate last, boolean first) {
        /** Whether the member was in the team on any of these days. */
        public boolean touches(LocalDate one, LocalDate other) {
            return !from.isAfter(other) && !last.isBefore(one);
        }
    }
}
