package org.huddleboard.improvement.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class ImprovementDemoTests {
    private static final DemoStory STORY = new DemoStory(7, LocalDate.of(2026, 11, 17));

    @Test
    void ideasAreBroughtByTheirTeamAndTheirStepsAreInOrder() {
        var cast = DemoCast.of(STORY);
        var ideas = DemoCast.lines("ideas.txt").stream()
                .map(line -> new DemoIdea(line, STORY, cast))
                .toList();

        assertThat(ideas).allSatisfy(idea -> {
            assertThat(idea.steps().getLast().state()).isEqualTo(idea.state());
            assertThat(idea.steps()).extracting(DemoIdea.Step::at).isSorted();
            assertThat(teamOf(cast, idea)).contains(idea.by());
            assertThat(idea.trial().isPresent()).isEqualTo(idea.state() != IdeaState.IDEA);
        });
        assertThat(ideas.stream().map(DemoIdea::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(IdeaState.values());
    }

    private static Set<MemberId> teamOf(DemoCast cast, DemoIdea idea) {
        return cast.people().stream()
                .filter(person -> person.teams().stream()
                        .anyMatch(name -> idea.team().equals(cast.teams().get(name))))
                .map(DemoPerson::id)
                .collect(Collectors.toSet());
    }
}
