package org.huddleboard.improvement.domain.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.Test;

class IdeaTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** Which states each state may become; what is decided stays decided. */
    private static final Map<IdeaState, Set<IdeaState>> WAYS = Map.of(
            IdeaState.IDEA,
            EnumSet.of(IdeaState.TRIAL, IdeaState.DROPPED),
            IdeaState.TRIAL,
            EnumSet.of(IdeaState.MEASURED, IdeaState.DROPPED),
            IdeaState.MEASURED,
            EnumSet.of(IdeaState.TRIAL, IdeaState.ADOPTED, IdeaState.DROPPED),
            IdeaState.ADOPTED,
            EnumSet.noneOf(IdeaState.class),
            IdeaState.DROPPED,
            EnumSet.noneOf(IdeaState.class));

    private enum Step {
        BEGIN,
        MEASURE,
        ADOPT,
        DROP
    }

    private static Idea brought() {
        var said = new IdeaWords("Send the link", "They ring again", Optional.empty(), Optional.empty());
        return new Idea(UUID.randomUUID(), new TeamId(UUID.randomUUID()), MemberId.create(), said, NOW);
    }

    private static Trial fourWeeksFrom(LocalDate from) {
        return new Trial(
                "Send it on each call",
                Optional.of(KpiCode.FIRST_CONTACT_RESOLUTION),
                from,
                from.plusWeeks(4).minusDays(1));
    }

    @Test
    void onlyATrialThatIsOverIsMeasuredAndOnlyAMeasuredOneIsAdopted() {
        var idea = brought();
        assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> idea.adopt(NOW));
        idea.begin(fourWeeksFrom(TODAY), TODAY, NOW);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> idea.measured(TODAY.plusWeeks(4).minusDays(1), NOW))
                .satisfies(rule -> assertThat(rule.key()).isEqualTo("improvement.rule.trialRuns"));

        idea.measured(TODAY.plusWeeks(4), NOW);
        idea.adopt(NOW);

        assertThat(idea.state()).isEqualTo(IdeaState.ADOPTED);
        assertThat(idea.trial()).hasValue(fourWeeksFrom(TODAY));
    }

    @Test
    void trialIsHeldAgainstAsManyDaysBeforeIt() {
        var four = fourWeeksFrom(TODAY);
        assertThat(four.before().from()).isEqualTo(TODAY.minusDays(28));
        assertThat(four.before().to()).isEqualTo(TODAY.minusDays(1));

        var one = new Trial("Send it", Optional.empty(), TODAY, TODAY.plusDays(6));
        assertThat(one.before().from()).isEqualTo(TODAY.minusDays(28));
        var eight = new Trial("Send it", Optional.empty(), TODAY, TODAY.plusDays(55));
        assertThat(eight.before().from()).isEqualTo(TODAY.minusDays(56));
    }

    @Test
    void trialOfDaysOrInThePastTeachesNothing() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Trial("Send it", Optional.empty(), TODAY, TODAY.plusDays(5)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("to"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> brought().begin(fourWeeksFrom(TODAY.minusWeeks(5)), TODAY, NOW))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("to"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new Trial(" ", Optional.empty(), TODAY, TODAY.plusDays(6)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("trying"));
    }

    @Test
    void ideaIsSaidInTwoSentences() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new IdeaWords(" ", "Why", Optional.empty(), Optional.empty()))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("title"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> new IdeaWords("What", "x".repeat(601), Optional.empty(), Optional.empty()))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("words"));
    }

    /** The failing seed is in the message. */
    @Test
    void anySequenceOfStepsKeepsToTheWays() {
        for (var seed = 0L; seed < 500; seed++) {
            var chance = new Random(seed);
            var idea = brought();
            var day = TODAY;
            for (var i = 0; i < 20; i++) {
                var before = idea.state();
                var step = Step.values()[chance.nextInt(Step.values().length)];
                day = day.plusDays(chance.nextInt(30));
                var taken = take(idea, step, day);
                assertThat(taken ? WAYS.get(before).contains(idea.state()) : idea.state() == before)
                        .as("seed " + seed + ": " + step + " from " + before + " to " + idea.state())
                        .isTrue();
                assertThat(idea.state() == IdeaState.IDEA
                                || idea.state() == IdeaState.DROPPED
                                || idea.trial().isPresent())
                        .as("seed " + seed + ": no trial in " + idea.state())
                        .isTrue();
            }
        }
    }

    private static boolean take(Idea idea, Step step, LocalDate day) {
        try {
            switch (step) {
                case BEGIN -> idea.begin(fourWeeksFrom(day), day, NOW);
                case MEASURE -> idea.measured(day, NOW);
                case ADOPT -> idea.adopt(NOW);
                case DROP -> idea.drop(NOW);
            }
            return true;
        } catch (BrokenRule _) {
            return false;
        }
    }
}
