package org.huddleboard.cohesion.application.tie;

import java.time.LocalDate;
import java.util.List;
import org.huddleboard.cohesion.domain.link.LinkPanel;
import org.huddleboard.shared.MemberId;

/**
 * The complete weeks of a team's members of today.
 *
 * @param members a member's position is their number in the panel
 * @param firstWeek the Monday of week 0
 * @param weeks how many there are, none of them running; at most {@value #MOST_WEEKS}
 */
public record WeekPanel(List<MemberId> members, LocalDate firstWeek, LinkPanel panel, int weeks) {
    public static final int MOST_WEEKS = 52;

    public WeekPanel {
        members = List.copyOf(members);
    }

    /** The Monday after the last of the weeks. */
    public LocalDate end() {
        return firstWeek.plusWeeks(weeks);
    }
}
