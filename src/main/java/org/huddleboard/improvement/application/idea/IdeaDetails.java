package org.huddleboard.improvement.application.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;

/**
 * All of one idea: the steps it took, what it would do away with, and what its reader may do next.
 *
 * @param figures by which it could be measured; none for whoever may not begin a trial
 * @param members who could be named for their part; none for whoever may not name anybody
 */
public record IdeaDetails(
        Team team,
        LocalDate today,
        IdeaCard card,
        Optional<String> issue,
        List<Step> steps,
        List<KpiCode> figures,
        List<Person> members,
        boolean mayManage) {
    public IdeaDetails {
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
        members = List.copyOf(members);
    }

    /** One step; {@code by} is empty once they have left. */
    public record Step(IdeaState state, Optional<Person> by, LocalDate on, Optional<String> words) {}
}
