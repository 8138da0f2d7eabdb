package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.huddleboard.people.application.MovePerson;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** T1: moving on a day leaves what was before it where it was. */
@SpringBootTest
class MembershipTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Memberships memberships;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    PeopleService people;

    @Autowired
    Access access;

    TestCentre centre;
    TeamId voice;
    TeamId chat;
    TeamId mail;
    MemberId ana;
    MemberId ada;
    LocalDate today;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        chat = centre.team("Chat");
        mail = centre.team(centre.manila(), "Mail");
        ana = centre.agent("Ana Bell", voice);
        ada = centre.administrator("Ada King");
        today = centre.today();
    }

    @Test
    void movingKeepsTheDaysBefore() {
        move(chat, today.minusDays(10));

        assertThat(memberships.teamOf(ana, today.minusDays(11))).contains(voice);
        assertThat(memberships.teamOf(ana, today.minusDays(10))).contains(chat);
        assertThat(memberships.teamOf(ana, today)).contains(chat);
        assertThat(memberships.membersOf(voice, today.minusDays(11))).contains(ana);
        assertThat(memberships.membersOf(voice, today)).doesNotContain(ana);
        assertThat(directory.inTeam(chat, today)).extracting(Person::id).containsExactly(ana);
    }

    @Test
    void moveInThePastGivesWayToLaterPlansAndMayComeTwice() {
        move(chat, today.plusDays(5));
        move(mail, today.minusDays(3));
        move(mail, today.minusDays(3));
        move(chat, today.minusDays(3));

        assertThat(memberships.teamOf(ana, today.minusDays(4))).contains(voice);
        assertThat(memberships.teamOf(ana, today.minusDays(3))).contains(chat);
        assertThat(memberships.teamOf(ana, today.plusDays(30))).contains(chat);
        assertThat(centre.as(ada, () -> people.details(ana).stays())).hasSize(2);
    }

    @Test
    void agentsRoleGoesAlong() {
        move(mail, today);

        assertThat(centre.as(ana, () -> access.teams(Action.KPI_TEAM_READ))).containsExactly(mail);
        assertThat(memberships.siteOf(ana)).contains(centre.manila());
        assertThat(memberships.zoneOf(ana).getId()).isEqualTo("Asia/Manila");
    }

    @Test
    void moveToComeChangesNothingToday() {
        move(mail, today.plusDays(3));

        assertThat(centre.as(ana, () -> access.teams(Action.KPI_TEAM_READ))).containsExactly(voice);
        assertThat(memberships.siteOf(ana)).contains(centre.leeds());
    }

    @Test
    void filesKnowAMemberByAnyOfTheirNamesWithoutCaseOrBlanks() {
        var name = centre.knownAs(ana, "A. Bell Desk 4");

        assertThat(memberships.known(" " + name.toUpperCase(Locale.ROOT) + " ")).contains(ana);
        assertThat(memberships.known(name.replace(" ", "  "))).contains(ana);
        assertThat(memberships.known("nobody at all")).isEmpty();
    }

    @Test
    void searchingTheSiteFindsItsPeopleOnly() {
        var bo = centre.agent(TestCentre.unique("Bo 100%"), chat);
        centre.agent("Bo Far", mail);

        assertThat(directory.atSite(centre.leeds(), "bO 100%", 10))
                .extracting(Person::id)
                .containsExactly(bo);
        assertThat(directory.atSite(centre.leeds(), "", 1)).hasSize(1);
        assertThat(directory.atSite(centre.leeds(), "bo far", 10)).isEmpty();
    }

    @Test
    void somebodyWithoutATeamHasANameAllTheSame() {
        assertThat(directory.person(ada)).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Ada King");
            assertThat(person.hasTeam()).isFalse();
        });
    }

    private void move(TeamId team, LocalDate from) {
        centre.as(ada, () -> people.move(new MovePerson(ana, team, from)));
    }
}
