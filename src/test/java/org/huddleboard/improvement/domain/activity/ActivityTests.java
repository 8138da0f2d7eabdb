package org.huddleboard.improvement.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class ActivityTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Baseline STOOD = new Baseline(69, 67, 71, 1_800, TODAY.minusWeeks(4), TODAY.minusDays(1));

    private static Objective objective(KpiCode kpi, double target, LocalDate due) {
        return new Objective("Solve readings once", kpi, target, "Send the link", "Nobody rings twice", TODAY, due);
    }

    private static Activity planned(Objective objective) {
        return new Activity(
                UUID.randomUUID(), new TeamId(UUID.randomUUID()), objective, STOOD, MemberId.create(), NOW, TODAY);
    }

    private static Activity planned() {
        return planned(objective(KpiCode.FIRST_CONTACT_RESOLUTION, 74, TODAY.plusWeeks(6)));
    }

    private static void refused(String field, Objective objective) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> planned(objective))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo(field));
    }

    @Test
    void objectiveWithoutOneOfItsPartsIsRefusedAtThatPart() {
        var due = TODAY.plusWeeks(6);
        refused("what", new Objective(" ", KpiCode.QUALITY, 90, "How", "Why", TODAY, due));
        refused("how", new Objective("What", KpiCode.QUALITY, 90, " ", "Why", TODAY, due));
        refused("why", new Objective("What", KpiCode.QUALITY, 90, "How", " ", TODAY, due));
        refused("due", objective(KpiCode.QUALITY, 90, TODAY.minusDays(1)));
        refused("due", objective(KpiCode.QUALITY, 90, TODAY.plusDays(13)));
    }

    @Test
    void targetLiesWhereTheFigureGetsBetter() {
        refused("target", objective(KpiCode.FIRST_CONTACT_RESOLUTION, 68, TODAY.plusWeeks(6)));
        refused("target", objective(KpiCode.FIRST_CONTACT_RESOLUTION, 69, TODAY.plusWeeks(6)));
        refused("target", objective(KpiCode.AVERAGE_HANDLE_TIME, 70, TODAY.plusWeeks(6)));

        assertThat(planned(objective(KpiCode.AVERAGE_HANDLE_TIME, 60, TODAY.plusWeeks(6)))
                        .state())
                .isEqualTo(ActivityState.RUNNING);
    }

    @Test
    void beforeItsDayItCanOnlyBeGivenUp() {
        var activity = planned();
        var due = TODAY.plusWeeks(6);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> activity.review(ActivityState.REACHED, "It works", due.minusDays(1), NOW))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("improvement.rule.activity.early"));

        activity.review(ActivityState.PARTLY, "It works on reading calls", due, NOW);

        assertThat(activity.state()).isEqualTo(ActivityState.PARTLY);
        assertThat(activity.learned()).hasValue("It works on reading calls");
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> activity.stop("Enough", NOW));
    }

    /** The failing seed is in the message. */
    @Test
    void whateverIsTriedItEndsOnceAndWithWhatWasLearned() {
        for (var seed = 0L; seed < 500; seed++) {
            var chance = new Random(seed);
            var activity = planned();
            var ends = 0;
            for (var i = 0; i < 15; i++) {
                ends += ended(activity, chance) ? 1 : 0;
                assertThat(activity.state().isOver()).as("seed " + seed).isEqualTo(ends == 1);
                assertThat(activity.learned().isPresent()).as("seed " + seed).isEqualTo(ends == 1);
                assertThat(activity.endedAt().isPresent()).as("seed " + seed).isEqualTo(ends == 1);
            }
            assertThat(ends).as("seed " + seed).isLessThanOrEqualTo(1);
        }
    }

    private static boolean ended(Activity activity, Random chance) {
        var states = ActivityState.values();
        var words = chance.nextBoolean() ? "Learned" : " ";
        try {
            if (chance.nextInt(4) == 0) {
                activity.stop(words, NOW);
            } else {
                activity.review(states[chance.nextInt(states.length)], words, TODAY.plusDays(chance.nextInt(80)), NOW);
            }
            return true;
        } catch (BrokenRule _) {
            return false;
        }
    }
}
