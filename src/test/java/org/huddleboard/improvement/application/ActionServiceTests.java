package org.huddleboard.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.improvement.ActionAgreed;
import org.huddleboard.improvement.ActionEscalated;
import org.huddleboard.improvement.ActionId;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
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
class ActionServiceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TeamActions actions;

    @Autowired
    ActionReading reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId dee;
    MemberId kofi;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        dee = centre.agent("Dee Walsh", voice);
        kofi = centre.agent("Kofi Mensah", voice);
    }

    private AgreeAction wanted(String text, int days) {
        return new AgreeAction(UUID.randomUUID(), voice, text, centre.today().plusDays(days), Optional.of(dee));
    }

    private ActionId agreed(String text, int days) {
        return centre.as(leo, () -> actions.agree(wanted(text, days)));
    }

    /** As if it had been agreed a while ago. */
    private ActionId late(String text, int days) {
        var id = agreed(text, 0);
        jdbc.sql("update team_action set due = ? where id = ?")
                .params(centre.today().minusDays(days), id.value())
                .update();
        return id;
    }

    private List<OpenAction> open(MemberId reader) {
        return centre.as(reader, () -> actions.open(voice, 20));
    }

    @Test
    void leaderAgreesWhatTheWholeTeamThenSeesLateOnesFirst() {
        agreed("Later", 4);
        agreed("Sooner", 1);
        late("Late", 3);

        assertThat(open(kofi)).extracting(OpenAction::text).containsExactly("Late", "Sooner", "Later");
        assertThat(open(kofi)).extracting(OpenAction::daysOver).containsExactly(3, 0, 0);
        assertThat(events.stream(ActionAgreed.class))
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.topics())
                        .containsExactlyInAnyOrder(ActionTopics.of(voice), ActionTopics.of(dee)));
    }

    @Test
    void onlyWhoeverLeadsTheTeamAgrees() {
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));
        var pat = centre.member("Pat Olsen");
        centre.holds(pat, Role.PLANNER, centre.leeds());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(dee, () -> actions.agree(wanted("Mine", 1))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> actions.agree(wanted("Not mine", 1))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> open(pat));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(ruth));
    }

    @Test
    void aPostSentTwiceIsOneAction() {
        var command = wanted("Write the three lines", 2);

        var first = centre.as(leo, () -> actions.agree(command));

        assertThat(centre.as(leo, () -> actions.agree(command))).isEqualTo(first);
        assertThat(open(leo)).hasSize(1);
    }

    @Test
    void ownerIsSomebodyOfTheTeam() {
        var ben = centre.agent("Ben Okafor", centre.team("Chat"));
        var command = new AgreeAction(UUID.randomUUID(), voice, "Ask", centre.today(), Optional.of(ben));

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> actions.agree(command)))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("owner"));
    }

    @Test
    void customersDetailsAreRefusedAtTheField() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> agreed("Ring her back on 0113 496 0000", 1))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("text"));
        var id = agreed("Ring her back", 1);
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> centre.as(leo, () -> actions.escalate(id, "Write to ann@example.org")))
                .satisfies(rule -> assertThat(rule.field()).isEqualTo("reason"));
    }

    @Test
    void ownerAndLeaderSayThatItIsDoneAndNobodyElse() {
        var first = agreed("First", 1);
        var second = agreed("Second", 1);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centre.as(kofi, () -> actions.done(first)));
        centre.as(dee, () -> actions.done(first));
        centre.as(leo, () -> actions.done(second));

        assertThat(open(kofi)).isEmpty();
        assertThat(centre.as(kofi, () -> reading.page(voice, 20)).done())
                .extracting(ActionCard::text)
                .containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void onlyWhoeverLeadsTheTeamPutsOffAndSendsUp() {
        var id = late("Late", 2);
        var ruth = centre.leader("Ruth Calder", centre.team("Chat"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.as(dee, () -> actions.newDate(id, centre.today())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> centre.as(ruth, () -> actions.escalate(id, "We need help")));
        centre.as(leo, () -> actions.newDate(id, centre.today().plusDays(1)));

        assertThat(open(dee))
                .singleElement()
                .satisfies(action -> assertThat(action.isOverdue()).isFalse());
    }

    @Test
    void siteManagerSeesWhatWasSentUpAndTheTeamSeesItsState() {
        var sam = centre.siteManager("Sam Ellis");
        var victor = centre.member("Victor Cruz");
        centre.holds(victor, Role.SITE_MANAGER, centre.manila());
        agreed("Stays here", 1);
        var id = agreed("New menu", 1);

        centre.as(leo, () -> actions.escalate(id, "It is made elsewhere"));

        assertThat(centre.as(sam, () -> reading.escalated(5))).singleElement().satisfies(card -> {
            assertThat(card.text()).isEqualTo("New menu");
            assertThat(card.reason()).contains("It is made elsewhere");
            assertThat(card.mayLead()).isFalse();
        });
        assertThat(centre.as(victor, () -> reading.escalated(5))).isEmpty();
        assertThat(centre.as(leo, () -> reading.escalated(5))).isEmpty();
        assertThat(open(kofi)).extracting(OpenAction::state).contains(ActionState.ESCALATED);
        assertThat(events.stream(ActionEscalated.class))
                .singleElement()
                .satisfies(event -> assertThat(event.topics()).contains(ActionTopics.of(centre.leeds())));
    }

    @Test
    void ownActionsWaitFromTheirDayOn() {
        agreed("Tomorrow", 1);
        agreed("Today", 0);
        late("Late", 1);

        assertThat(centre.as(dee, () -> reading.mine(5)))
                .extracting(ActionCard::text)
                .containsExactly("Late", "Today");
        assertThat(centre.as(kofi, () -> reading.mine(5))).isEmpty();
        assertThat(centre.as(leo, () -> reading.pressing(5)))
                .extracting(ActionCard::text)
                .containsExactly("Late");
        assertThat(centre.as(dee, () -> reading.pressing(5))).isEmpty();
    }

    @Test
    void programNeedsItsScope() {
        assertThat(centre.asToken(Set.of("actions:write"), () -> actions.agree(wanted("From afar", 1))))
                .isNotNull();
        assertThat(centre.asToken(Set.of("actions:read"), () -> actions.open(voice, 5)))
                .hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> centre.asToken(Set.of("actions:read"), () -> actions.agree(wanted("No", 1))));
    }
}
