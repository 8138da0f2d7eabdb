package org.huddleboard.improvement.application.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;
import org.junit.jupiter.api.Test;

class ActionsDemoTests {
    private static final DemoStory STORY = new DemoStory(7, LocalDate.of(2026, 11, 17));

    private final List<DemoAction> actions = DemoAction.all(STORY, _ -> ZoneId.of("Europe/London"));

    @Test
    void sameDayGivesTheSameActions() {
        assertThat(DemoAction.all(STORY, _ -> ZoneId.of("Europe/London"))).isEqualTo(actions);
        assertThat(actions).extracting(DemoAction::id).doesNotHaveDuplicates();
    }

    @Test
    void eachTeamHasThreeToFiveOpenOnesAndOneThatIsLate() {
        var cast = DemoCast.of(STORY);
        var byTeam = actions.stream()
                .filter(action -> action.state() != ActionState.DONE)
                .collect(Collectors.groupingBy(DemoAction::team));

        assertThat(byTeam.keySet())
                .containsExactlyInAnyOrderElementsOf(cast.teams().values());
        assertThat(byTeam.values()).allSatisfy(open -> assertThat(open).hasSizeBetween(3, 5));
        assertThat(actions)
                .filteredOn(action -> action.text().startsWith("Late meter letters"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.due()).isEqualTo(STORY.today().minusDays(3));
                    assertThat(action.owner()).contains(cast.named("dee").id());
                });
    }

    @Test
    void everyTextFitsTheWallAndEveryOwnerTheTeam() {
        var cast = DemoCast.of(STORY);
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.text())
                    .hasSizeLessThanOrEqualTo(AgreeAction.MAX_TEXT)
                    .doesNotContainPattern("\\d");
            var team = cast.teams().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(action.team()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            action.owner()
                    .ifPresent(owner -> assertThat(cast.people())
                            .filteredOn(person -> person.id().equals(owner))
                            .allSatisfy(person -> assertThat(person.teams()).contains(team)));
        });
    }
}
