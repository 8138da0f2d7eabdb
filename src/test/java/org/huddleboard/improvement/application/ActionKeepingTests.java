package org.huddleboard.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionHistory;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of actions, for how long, and what goes with a leaver. */
@SpringBootTest
class ActionKeepingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TeamActions actions;

    @Autowired
    ActionHistory history;

    @Autowired
    ActionPersonalData personalData;

    @Autowired
    ActionRetention retention;

    @Autowired
    JdbcClient jdbc;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId dee;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        dee = centre.agent("Dee Walsh", voice);
    }

    private ActionId agreed(String text, int days) {
        var wanted =
                new AgreeAction(UUID.randomUUID(), voice, text, centre.today().plusDays(days), Optional.of(dee));
        return centre.as(leo, () -> actions.agree(wanted));
    }

    private List<OpenAction> open(MemberId reader) {
        return centre.as(reader, () -> actions.open(voice, 20));
    }

    @Test
    void historyTellsWhatBecameOfItInOrder() {
        var before = Instant.now().minusSeconds(1);
        var first = agreed("First", 1);
        var second = agreed("Second", 1);
        centre.as(dee, () -> actions.done(second));

        assertThat(history.since(before))
                .filteredOn(entry -> entry.team().equals(voice))
                .satisfiesExactly(
                        entry -> assertThat(entry.action()).isEqualTo(first),
                        entry -> assertThat(entry.doneAt()).isNotNull());
    }

    @Test
    void memberTakesTheirActionsAlongAndLeavesThemToTheTeam() {
        agreed("Write the three lines", 1);

        assertThat(personalData.export(dee).get("actions"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("text", "Write the three lines"));
        personalData.erase(dee);

        assertThat(personalData.export(dee).get("actions")).isEmpty();
        assertThat(open(leo))
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEmpty());
    }

    @Test
    void actionsOfTwoYearsAgoAreForgotten() {
        var id = agreed("Old", 1);
        jdbc.sql("update team_action set agreed_at = ? where id = ?")
                .params(centre.today().minusMonths(25).atStartOfDay().atOffset(ZoneOffset.UTC), id.value())
                .update();
        agreed("New", 1);

        retention.forgetOld();

        assertThat(open(leo)).extracting(OpenAction::text).containsExactly("New");
    }
}
