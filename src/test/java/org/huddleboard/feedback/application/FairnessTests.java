package org.huddleboard.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class FairnessTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    FeedbackService feedback;

    @Autowired
    LeaderReminders reminders;

    TestCentre centre;
    MemberId amira;
    MemberId priya;
    MemberId tom;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        tom = centre.agent("Tom Reed", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    @Test
    void everybodyWhoWaitsStandsThereAndOnlyCardsTheLeaderMayReadAreLookedAt() {
        centre.as(leo, () -> feedback.give(CardWriter.sbi(tom, Audience.RECEIVER)));
        centre.as(tom, () -> feedback.give(CardWriter.sbi(amira, Audience.RECEIVER)));
        centre.as(tom, () -> feedback.give(CardWriter.sbi(priya, Audience.TEAM)));

        var fairness = centre.as(leo, () -> reminders.fairness());

        assertThat(fairness.others()).isEqualTo(1);
        assertThat(fairness.waiting()).extracting(row -> row.person().id()).containsExactly(amira, priya);
        assertThat(fairness.waiting().getFirst().byAnybody()).isEmpty();
        assertThat(fairness.waiting().getLast().byAnybody()).contains(0);
        assertThat(fairness.waiting()).allSatisfy(row -> assertThat(row.byMe()).isEmpty());
    }

    @Test
    void whoLeadsNobodySeesNothingOfIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(amira, () -> reminders.fairness()));
    }
}
