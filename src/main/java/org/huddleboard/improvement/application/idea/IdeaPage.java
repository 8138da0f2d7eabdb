package org.huddleboard.improvement.application.idea;

import java.util.List;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.people.Team;

/** A team's ideas, the latest step first. */
public record IdeaPage(Team team, List<IdeaCard> ideas, boolean maySuggest) {
    public IdeaPage {
        ideas = List.copyOf(ideas);
    }

    public List<IdeaCard> in(List<IdeaState> states) {
        return ideas.stream().filter(idea -> states.contains(idea.state())).toList();
    }
}
