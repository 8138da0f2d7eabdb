package org.huddleboard.cohesion.application.tie;

import java.util.List;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.shared.MemberId;

/**
 * The last four weeks of a team.
 *
 * @param members everybody of that day, the leader included; a member's position is their number in the window
 */
public record TeamStanding(List<MemberId> members, TeamWindow window) {
    public TeamStanding {
        members = List.copyOf(members);
    }
}
