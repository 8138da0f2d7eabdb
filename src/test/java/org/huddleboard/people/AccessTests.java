package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huddleboard.people.application.PlaceService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringBootTest
class AccessTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Access access;

    @Autowired
    Memberships memberships;

    @Autowired
    PlaceService places;

    TestCentre centre;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
    }

    @Test
    void lostRoleActsAtOnce() {
        var voice = centre.team("Voice");
        var ana = centre.member("Ana Bell");
        var role = centre.holds(ana, Role.LEADER, voice);
        assertThat(centre.as(ana, () -> access.may(Action.KPI_MEMBER_READ, voice)))
                .isTrue();

        centre.loses(role);

        assertThat(centre.as(ana, () -> access.may(Action.KPI_MEMBER_READ, voice)))
                .isFalse();
        assertThat(centre.signedIn(ana).getAuthorities()).isEmpty();
    }

    @Test
    void deputyLeadsFromTheFirstDayToTheLast() {
        var voice = centre.team("Voice");
        var ana = centre.agent("Ana Bell", voice);
        var ben = centre.agent("Ben Cole", voice);
        var cleo = centre.agent("Cleo Dunn", voice);
        var dan = centre.agent("Dan Eddy", voice);
        centre.holds(ben, Role.LEADER, voice, centre.today(), centre.today());
        centre.holds(
                cleo,
                Role.LEADER,
                voice,
                centre.today().plusDays(1),
                centre.today().plusDays(5));
        centre.holds(
                dan,
                Role.LEADER,
                voice,
                centre.today().minusDays(5),
                centre.today().minusDays(1));

        assertThat(memberships.leads(ben, ana)).isTrue();
        assertThat(memberships.leads(cleo, ana)).isFalse();
        assertThat(memberships.leads(dan, ana)).isFalse();
        assertThat(centre.as(ben, () -> access.may(Action.FEEDBACK_READ_TEAM, voice)))
                .isTrue();
        assertThat(centre.as(dan, () -> access.may(Action.FEEDBACK_READ_TEAM, voice)))
                .isFalse();
    }

    @Test
    void anothersTeamIsNotFound() {
        var ana = centre.agent("Ana Bell", centre.team("Voice"));
        var chat = centre.team("Chat");

        assertThatThrownBy(() -> centre.as(ana, () -> access.require(Action.KPI_TEAM_READ, chat)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void methodSecurityAsksTheTable() {
        var ana = centre.agent("Ana Bell", centre.team("Voice"));
        var ada = centre.administrator("Ada King");

        assertThat(centre.as(ada, places::teams)).isNotEmpty();
        assertThatThrownBy(() -> centre.as(ana, places::teams)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(places::teams)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void actingForSomebodyCountsEvenWhereSomebodyElseIsSignedIn() {
        var voice = centre.team("Voice");
        var ana = centre.agent("Ana Bell", voice);
        var ada = centre.administrator("Ada King");

        assertThat(centre.as(
                        ada,
                        () -> ActingAs.actor(
                                new CurrentActor.Member(ana), () -> access.may(Action.KPI_TEAM_READ, voice))))
                .isTrue();
        assertThat(centre.as(ada, () -> access.may(Action.KPI_TEAM_READ, voice)))
                .isFalse();
    }
}
