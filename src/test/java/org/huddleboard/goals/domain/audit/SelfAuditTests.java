package org.huddleboard.goals.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.Behaviour;
import org.huddleboard.goals.domain.audit.AuditAnswer.Figure;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;

class SelfAuditTests {
    private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
    private static final AuditSubject SOLVED = new AuditSubject.Figure(KpiCode.FIRST_CONTACT_RESOLUTION);
    private static final AuditSubject CALM = new AuditSubject.Conduct(Behaviour.CALM);

    private final SelfAudit audit = new SelfAudit(AuditId.create(), MemberId.create(), NOW);

    private static AuditFinding finding(int rating, String example, Variation variation) {
        var figure = new Figure(73.1, 67.8, 77.8, 301, variation);
        return AuditAnswer.of(rating, example, Optional.of(figure)).finding();
    }

    private static AuditAnswer rated(int rating) {
        return AuditAnswer.of(rating, "On Tuesday.", Optional.empty());
    }

    @Test
    void highWithAnExampleIsAStrengthAndLowIsSomethingToDevelop() {
        assertThat(finding(5, "On Tuesday.", Variation.USUAL)).isEqualTo(AuditFinding.STRENGTH);
        assertThat(finding(4, "On Tuesday.", Variation.IMPROVING)).isEqualTo(AuditFinding.STRENGTH);
        assertThat(finding(3, "On Tuesday.", Variation.CONCERNING)).isEqualTo(AuditFinding.STEADY);
        assertThat(finding(2, "On Tuesday.", Variation.USUAL)).isEqualTo(AuditFinding.DEVELOP);
        assertThat(finding(1, "On Tuesday.", Variation.CONCERNING)).isEqualTo(AuditFinding.DEVELOP);
    }

    @Test
    void withoutAnExampleARatingIsAFeeling() {
        assertThat(finding(5, "  ", Variation.USUAL)).isEqualTo(AuditFinding.NO_EXAMPLE);
        assertThat(finding(1, "", Variation.USUAL)).isEqualTo(AuditFinding.NO_EXAMPLE);
        assertThat(finding(3, "", Variation.USUAL)).isEqualTo(AuditFinding.STEADY);
    }

    @Test
    void whereTheFigureSaysOtherwiseBothAreLookedAtAgain() {
        assertThat(finding(5, "On Tuesday.", Variation.CONCERNING)).isEqualTo(AuditFinding.SECOND_LOOK);
        assertThat(finding(2, "On Tuesday.", Variation.IMPROVING)).isEqualTo(AuditFinding.SECOND_LOOK);
    }

    @Test
    void ratingsGoFromOneToFive() {
        for (var rating : List.of(-1, 0, 6)) {
            assertThatExceptionOfType(BrokenRule.class)
                    .isThrownBy(() -> rated(rating))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("rating"));
        }
    }

    @Test
    void everythingAskedIsAnsweredBeforeItEnds() {
        audit.answer(SOLVED, rated(4));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> audit.close(List.of(SOLVED, CALM), NOW))
                .withMessage("goals.rule.auditOpen");
        assertThat(audit.closedAt()).isEmpty();

        audit.answer(CALM, rated(2));
        audit.close(List.of(SOLVED, CALM), NOW);

        assertThat(audit.closedAt()).contains(NOW);
        assertThat(audit.answers().keySet()).containsExactly(SOLVED, CALM);
    }

    @Test
    void onceFinishedNoStepChangesIt() {
        for (var seed = 1L; seed <= 200; seed++) {
            var chance = new Random(seed);
            var tried = new SelfAudit(AuditId.create(), MemberId.create(), NOW);
            var subjects = AuditSubject.all();
            for (var step = 0; step < 60; step++) {
                var before = tried.answers();
                var closed = tried.closedAt();
                try {
                    if (chance.nextInt(6) == 0) {
                        tried.close(subjects.subList(0, chance.nextInt(4)), NOW.plusSeconds(step));
                    } else {
                        tried.answer(subjects.get(chance.nextInt(4)), rated(1 + chance.nextInt(5)));
                    }
                    assertThat(closed).as("seed " + seed).isEmpty();
                } catch (BrokenRule _) {
                    assertThat(tried.answers()).as("seed " + seed).isEqualTo(before);
                    assertThat(tried.closedAt()).as("seed " + seed).isEqualTo(closed);
                }
            }
        }
    }

    @Test
    void whatIsStoredNamesItsSubjectAgain() {
        assertThat(AuditSubject.all()).allSatisfy(subject -> {
            assertThat(AuditSubject.of(subject.key())).contains(subject);
            assertThat(subject.key().length()).isLessThanOrEqualTo(40);
        });
        assertThat(AuditSubject.of("CONDUCT-SHOUTING")).isEmpty();
    }
}
