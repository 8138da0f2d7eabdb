package org.huddleboard.improvement.application.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.improvement.ActivityHistory;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.ActivityMoved;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.improvement.ImproveTeam;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class ActivityServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityReading reading;

    @Autowired
    ActivityHistory history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    ImproveTeam team;

    @BeforeEach
    void open() {
        team = new ImproveTeam(spring);
    }

    private PlanActivity wanted(double target, LocalDate due) {
        return new PlanActivity(
                UUID.randomUUID(),
                team.voice,
                "Solve readings once",
                KpiCode.FIRST_CONTACT_RESOLUTION,
                target,
                "Send the link",
                "Nobody rings twice",
                due);
    }

    private ActivityId planned(double target) {
        var command = wanted(target, team.centre.today().plusWeeks(6));
        return team.centre.as(team.leo, () -> activities.plan(command));
    }

    private void refused(String field, PlanActivity command) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> team.centre.as(team.leo, () -> activities.plan(command)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private ActivityCard only() {
        return team.centre
                .as(team.dee(), () -> reading.page(team.voice))
                .activities()
                .getFirst();
    }

    /** As if it had been planned eight weeks ago and its day were today. */
    private void dayComes(ActivityId id) {
        jdbc.sql("update improvement_activity set begins = ?, due = ?, baseline_from = ?, baseline_to = ? where id = ?")
                .params(team.daysAgo(28), team.centre.today(), team.daysAgo(56), team.daysAgo(29), id.value())
                .update();
    }

    @Test
    void itBeginsWithWhereTheFigureStands() {
        team.solved(team.daysAgo(70), team.daysAgo(1), 26, 6);
        planned(75);

        assertThat(only().baseline().value()).isEqualTo(65);
        assertThat(only().baseline().n()).isEqualTo(28 * 6 * 40);
        assertThat(only().state()).isEqualTo(ActivityState.RUNNING);
        assertThat(events.stream(ActivityMoved.class)).hasSize(1);
    }

    @Test
    void withoutABaselineInThePastOrTooSmallToBeSeenItIsRefusedAtItsField() {
        refused("kpi", wanted(75, team.centre.today().plusWeeks(6)));
        team.solved(team.daysAgo(70), team.daysAgo(1), 26, 6);

        refused("due", wanted(75, team.daysAgo(1)));
        refused("target", wanted(60, team.centre.today().plusWeeks(6)));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> planned(65.2))
                .satisfies(rule -> {
                    assertThat(rule.field()).isEqualTo("target");
                    assertThat(rule.key()).isEqualTo("improvement.rule.activity.small.PERCENT");
                    assertThat((double) rule.arguments().get(1)).isBetween(0.5, 3.0);
                });
    }

    @Test
    void reviewKeepsBeforeAndAfterAndWhatWasLearned() {
        team.solved(team.daysAgo(70), team.daysAgo(29), 26, 6).solved(team.daysAgo(28), team.daysAgo(1), 31, 6);
        var before = Instant.now().minusSeconds(1);
        var id = planned(85);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(
                        () -> team.centre.as(team.leo, () -> activities.review(id, ActivityState.REACHED, "It works")));
        dayComes(id);
        assertThat(only().isDue()).isTrue();
        assertThat(only().measures()).hasSize(1);
        assertThat(team.centre.as(team.leo, () -> reading.toBeReviewed(5)))
                .extracting(ActivityCard::id)
                .containsExactly(id);

        team.centre.as(team.leo, () -> activities.review(id, ActivityState.PARTLY, "Best on reading calls"));

        assertThat(only().learned()).hasValue("Best on reading calls");
        assertThat(only().measures()).singleElement().satisfies(measure -> {
            assertThat(measure.change().difference()).isEqualTo(12.5);
            assertThat(measure.variation()).isEqualTo(Variation.IMPROVING);
        });
        assertThat(history.since(before))
                .filteredOn(entry -> entry.activity().equals(id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(ActivityState.PARTLY));
    }

    @Test
    void onlyWhoeverLeadsTheTeamPlansAndEnds() {
        team.solved(team.daysAgo(70), team.daysAgo(1), 26, 6);
        var id = planned(75);
        var ruth = team.centre.leader("Ruth Calder", team.centre.team("Chat"));
        var command = wanted(75, team.centre.today().plusWeeks(6));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.centre.as(team.dee(), () -> activities.plan(command)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> activities.plan(command)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> activities.stop(id, "Enough")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> team.centre.as(ruth, () -> reading.page(team.voice)));
        team.centre.as(team.leo, () -> activities.stop(id, "The link is gone"));

        assertThat(only().state()).isEqualTo(ActivityState.STOPPED);
    }
}
