package org.huddleboard.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class TeamActionTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    private static final Instant NOW = Instant.parse("2026-11-17T14:40:00Z");
    private static final MemberId DEE = MemberId.create();

    private static TeamAction dueOn(LocalDate due) {
        return new TeamAction(
                new AgreeAction(
                        UUID.randomUUID(),
                        new TeamId(UUID.randomUUID()),
                        "  Write the three lines  ",
                        due,
                        Optional.of(DEE)),
                NOW,
                TUESDAY);
    }

    @Test
    void agreedActionIsOpenWithItsOwnerAndDay() {
        var action = dueOn(TUESDAY);

        assertThat(action.state()).isEqualTo(ActionState.OPEN);
        assertThat(action.text()).isEqualTo("Write the three lines");
        assertThat(action.isOwnedBy(DEE)).isTrue();
        assertThat(action.isOwnedBy(MemberId.create())).isFalse();
    }

    @Test
    void dayThatHasPassedIsRefusedAtTheField() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> dueOn(TUESDAY.minusDays(1)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("due"));
        var action = dueOn(TUESDAY);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> action.newDate(TUESDAY, TUESDAY.plusDays(1)))
                .withMessage("improvement.rule.past");
        assertThat(action.due()).isEqualTo(TUESDAY);
    }

    @Test
    void daysOverCountFromTheDayAfterItWasDueUntilItIsDone() {
        var action = dueOn(TUESDAY);

        assertThat(action.daysOver(TUESDAY)).isZero();
        assertThat(action.daysOver(TUESDAY.plusDays(3))).isEqualTo(3);
        action.done(NOW);
        assertThat(action.daysOver(TUESDAY.plusDays(3))).isZero();
    }

    @Test
    void newDateEndsBeingLate() {
        var action = dueOn(TUESDAY);

        action.newDate(TUESDAY.plusDays(5), TUESDAY.plusDays(3));

        assertThat(action.daysOver(TUESDAY.plusDays(4))).isZero();
    }

    @Test
    void doneTwiceIsDoneOnce() {
        var action = dueOn(TUESDAY);

        assertThat(action.done(NOW)).isTrue();
        assertThat(action.done(NOW.plusSeconds(9))).isFalse();
        assertThat(action.doneAt()).contains(NOW);
    }

    @Test
    void doneActionIsNeitherMovedNorSentUp() {
        var action = dueOn(TUESDAY);
        action.done(NOW);

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> action.newDate(TUESDAY.plusDays(1), TUESDAY))
                .withMessage("improvement.rule.done");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> action.escalate("We cannot reach them", NOW))
                .withMessage("improvement.rule.done");
    }

    @Test
    void escalatingNeedsAReasonAndHappensOnce() {
        var action = dueOn(TUESDAY);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> action.escalate("  ", NOW))
                .withMessage("improvement.rule.noReason");

        action.escalate("The menu is made elsewhere", NOW);

        assertThat(action.state()).isEqualTo(ActionState.ESCALATED);
        assertThat(action.reason()).contains("The menu is made elsewhere");
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> action.escalate("again", NOW))
                .withMessage("improvement.rule.alreadyUp");
    }

    @Test
    void sentUpActionCanBeMovedAndDoneByTheTeam() {
        var action = dueOn(TUESDAY);
        action.escalate("The menu is made elsewhere", NOW);

        action.newDate(TUESDAY.plusDays(7), TUESDAY);
        assertThat(action.state()).isEqualTo(ActionState.ESCALATED);
        action.done(NOW);
        assertThat(action.state()).isEqualTo(ActionState.DONE);
    }
}
