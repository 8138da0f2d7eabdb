package org.huddleboard.goals.application.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.MemberGoals;
import org.huddleboard.goals.TeamAims;
import org.huddleboard.goals.application.aim.AimService;
import org.huddleboard.goals.application.aim.SayAim;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.privacy.MyAudit;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class GuideServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PlanService plans;

    @Autowired
    ComposingService composing;

    @Autowired
    GoalReading reading;

    @Autowired
    GuideService guide;

    @Autowired
    AimService aims;

    @Autowired
    MemberGoals memberGoals;

    @Autowired
    MyAudit audit;

    TestCentre centre;
    TeamId voice;
    MemberId amira;
    MemberId priya;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        priya = centre.agent("Priya Nair", voice);
        leo = centre.leader("Leo Marsh", voice);
    }

    private WriteGoal written(boolean shared) {
        return new WriteGoal(
                UUID.randomUUID(),
                "Let callers finish",
                null,
                "Calls in which I let them finish",
                3,
                8.0,
                "counting to two",
                "they feel heard",
                Effectiveness.PERSONAL,
                null,
                null,
                centre.today().plusWeeks(6),
                Optional.empty(),
                shared);
    }

    private GoalId begun(boolean shared) {
        return centre.as(amira, () -> plans.begin(written(shared)));
    }

    private GoalPage page(GoalId id) {
        return centre.as(amira, () -> reading.page(id, Locale.UK));
    }

    @Test
    void aLeaderReadsWhatIsSharedAndTheMemberSeesThat() {
        var mine = begun(false);
        var shared = begun(true);

        assertThat(centre.as(leo, () -> guide.sharedBy(amira, Locale.UK)))
                .extracting(GoalCard::id)
                .containsExactly(shared);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(leo, () -> guide.open(mine, Locale.UK)));
        assertThat(centre.as(leo, () -> guide.open(shared, Locale.UK)).mine()).isFalse();
        centre.as(leo, () -> guide.remark(UUID.randomUUID(), shared, "I heard you do it yesterday."));

        assertThat(centre.as(amira, () -> audit.latest()))
                .anyMatch(line -> line.deed() == Deed.OPENED_GOALS
                        && line.by().filter(leo::equals).isPresent());
        assertThat(page(shared).remarks()).hasSize(1);
        assertThat(centre.as(leo, () -> memberGoals.active(amira))).hasSize(1);
        assertThat(centre.as(amira, () -> memberGoals.active(amira))).hasSize(2);
    }

    @Test
    void anotherTeamsLeaderFindsNothing() {
        var shared = begun(true);
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> guide.sharedBy(amira, Locale.UK)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> guide.open(shared, Locale.UK)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> guide.remark(UUID.randomUUID(), shared, "Well done")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> guide.propose(amira, written(true))));
    }

    @Test
    void aSuggestionBecomesAGoalOnlyWhenItsOwnerTakesIt() {
        var suggested = centre.as(leo, () -> guide.propose(amira, written(true)));
        assertThat(centre.as(amira, () -> reading.active(Locale.UK))).isEmpty();

        centre.as(amira, () -> plans.begin(suggested, written(true)));

        assertThat(centre.as(amira, () -> reading.active(Locale.UK)))
                .extracting(GoalCard::id)
                .containsExactly(suggested);
    }

    @Test
    void whatTheTeamIsAfterIsSaidByWhoeverAnswersForIt() {
        var site = centre.leeds();
        centre.as(
                leo,
                () -> aims.say(new SayAim(
                        UUID.randomUUID(),
                        site,
                        Optional.of(voice),
                        "FCR to 72%",
                        KpiCode.FIRST_CONTACT_RESOLUTION,
                        72.0)));

        assertThat(centre.as(amira, () -> composing.aims()))
                .extracting(TeamAims.Aim::words)
                .containsExactly("FCR to 72%");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(
                        leo,
                        () -> aims.say(
                                new SayAim(UUID.randomUUID(), site, Optional.empty(), "Everything", null, null))));
    }
}
