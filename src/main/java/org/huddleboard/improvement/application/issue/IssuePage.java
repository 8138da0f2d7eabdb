package org.huddleboard.improvement.application.issue;

import java.util.List;
import org.huddleboard.people.Team;

/** What gets in a team's way, heaviest first, and what was settled; with the steps the reader may take. */
public record IssuePage(Team team, List<IssueCard> open, List<IssueCard> settled, boolean maySay, boolean mayManage) {
    public IssuePage {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }
}
