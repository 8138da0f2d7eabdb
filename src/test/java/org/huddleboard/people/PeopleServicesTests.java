package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.people.application.AcceptInvitation;
import org.huddleboard.people.application.AccountService;
import org.huddleboard.people.application.AddPerson;
import org.huddleboard.people.application.GiveRole;
import org.huddleboard.people.application.InvitationService;
import org.huddleboard.people.application.MakeToken;
import org.huddleboard.people.application.MovePerson;
import org.huddleboard.people.application.OpenSite;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.people.application.PersonCard;
import org.huddleboard.people.application.PlaceService;
import org.huddleboard.people.application.RoleService;
import org.huddleboard.people.application.TeamRoster;
import org.huddleboard.people.application.TokenService;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What an administrator does with people, and that nobody else does. */
@SpringBootTest
class PeopleServicesTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PeopleService people;

    @Autowired
    PlaceService places;

    @Autowired
    RoleService roles;

    @Autowired
    AccountService accounts;

    @Autowired
    InvitationService invitations;

    @Autowired
    TokenService tokens;

    @Autowired
    TeamRoster roster;

    @Autowired
    SignIn door;

    @Autowired
    PeopleDirectory directory;

    TestCentre centre;
    TeamId voice;
    MemberId ada;
    MemberId ana;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        ada = centre.administrator("Ada King");
        ana = centre.agent("Ana Bell", voice);
    }

    @Test
    void nobodyButAnAdministratorManagesPeople() {
        var role = centre.holds(ana, Role.HOST, voice);
        var leo = centre.leader("Leo Hart", voice);
        var sam = centre.siteManager("Sam Lane");
        Stream.<Runnable>of(
                        () -> people.people("", 0, 10),
                        () -> people.details(ana),
                        () -> people.add(newcomer("x")),
                        () -> people.move(new MovePerson(ana, voice, centre.today())),
                        () -> people.rename(ana, "Other"),
                        () -> people.knowAs(ana, "other"),
                        places::sites,
                        places::teams,
                        () -> places.openSite(new OpenSite("x", ZoneId.of("UTC"), null, null)),
                        () -> places.openTeam(centre.leeds(), "x"),
                        () -> places.renameTeam(voice, "x"),
                        () -> roles.giveRole(new GiveRole(ana, Role.ADMIN, null, centre.leeds(), centre.today(), null)),
                        () -> roles.takeRole(role),
                        () -> accounts.invite(ana),
                        () -> accounts.endAccount(ana),
                        tokens::tokens,
                        tokens::scopes,
                        () -> tokens.make(new MakeToken("x", Set.of("imports"))),
                        () -> tokens.revoke(ApiTokenId.create()))
                .forEach(work -> Stream.of(ana, leo, sam)
                        .forEach(who -> assertThatThrownBy(() -> centre.as(who, work))
                                .isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void addedPersonIsInvitedChoosesAPasswordAndSignsIn() {
        var username = TestCentre.unique("bo").replace(" ", "");
        var bo = centre.as(ada, () -> people.add(newcomer(username)));
        assertThat(door.withPassword(username, "", "a")).isInstanceOf(SignIn.Wrong.class);

        var link = centre.as(ada, () -> accounts.invite(bo));
        var secret = link.path().substring(link.path().lastIndexOf('/') + 1);
        assertThat(invitations.invited(secret))
                .hasValueSatisfying(invited -> assertThat(invited.username()).isEqualTo(username));
        assertThatThrownBy(() -> accept(secret, "password"))
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("password"));
        accept(secret, "seven quiet purple lampposts");

        assertThat(door.withPassword(username, "seven quiet purple lampposts", "a"))
                .isInstanceOf(SignIn.Welcome.class);
        assertThat(door.withPassword(username + "@EXAMPLE.org", "seven quiet purple lampposts", "a"))
                .isInstanceOf(SignIn.Welcome.class);
        assertThat(invitations.invited(secret)).isEmpty();
        assertThatThrownBy(() -> accept(secret, "another seven quiet purple lampposts"))
                .isInstanceOf(NotFound.class);
        assertThat(centre.as(bo, () -> roster.members(voice))).extracting("id").contains(bo, ana);
    }

    @Test
    void laterInvitationMakesTheEarlierOneWorthless() {
        var bo =
                centre.as(ada, () -> people.add(newcomer(TestCentre.unique("bo").replace(" ", ""))));
        var first = centre.as(ada, () -> accounts.invite(bo)).path().substring("invitation/".length());
        var second = centre.as(ada, () -> accounts.invite(bo)).path().substring("invitation/".length());

        assertThat(invitations.invited(first)).isEmpty();
        assertThat(invitations.invited(second)).isPresent();
    }

    @Test
    void nameBelongsToOnePersonOnly() {
        var username = centre.account(ana);

        assertThatThrownBy(() -> centre.as(ada, () -> people.add(newcomer(username))))
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("username"));
    }

    @Test
    void listFindsByNameSignInNameAndTeam() {
        var name = TestCentre.unique("Zoë Quill");
        var zoe = centre.agent(name, voice);
        var username = centre.account(zoe);
        var team = directory.team(voice).orElseThrow().name();

        assertThat(centre.as(ada, () -> people.people(name.substring(2), 0, 10)))
                .extracting(PersonCard::id)
                .containsExactly(zoe);
        assertThat(centre.as(ada, () -> people.people(username, 0, 10)))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.team()).contains(team);
                    assertThat(card.roles()).containsExactly(Role.AGENT);
                    assertThat(card.state()).contains(AccountState.ACTIVE);
                });
        assertThat(centre.as(ada, () -> people.people(team, 0, 10)))
                .extracting(PersonCard::id)
                .containsExactly(ana, zoe);
        assertThat(centre.as(ada, () -> people.people(team, 1, 1)))
                .extracting(PersonCard::id)
                .containsExactly(zoe);
    }

    @Test
    void roleIsGivenForATeamOrASiteAndTakenAgain() {
        var give = new GiveRole(
                ana, Role.LEADER, voice, null, centre.today(), centre.today().plusDays(3));
        var role = centre.as(ada, () -> roles.giveRole(give));
        assertThat(door.rolesOf(ana)).containsExactlyInAnyOrder("AGENT", "LEADER");

        centre.as(ada, () -> roles.takeRole(role));

        assertThat(door.rolesOf(ana)).containsExactly("AGENT");
        assertThatThrownBy(() -> centre.as(
                        ada,
                        () -> roles.giveRole(
                                new GiveRole(ana, Role.HOST, voice, centre.leeds(), centre.today(), null))))
                .isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> centre.as(
                        ada,
                        () -> roles.giveRole(new GiveRole(
                                ana,
                                Role.HOST,
                                voice,
                                null,
                                centre.today(),
                                centre.today().minusDays(1)))))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void administratorCannotEndTheirOwnAccount() {
        centre.account(ada);

        assertThatThrownBy(() -> centre.as(ada, () -> accounts.endAccount(ada))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void siteAndTeamAreOpenedOnce() {
        var name = TestCentre.unique("Cork");
        var open = new OpenSite(name, ZoneId.of("Europe/Dublin"), LocalTime.of(8, 0), LocalTime.of(20, 0));
        var cork = centre.as(ada, () -> places.openSite(open));
        var team = centre.as(ada, () -> places.openTeam(cork, "Chat"));

        assertThat(directory.team(team)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Chat");
            assertThat(found.zone().getId()).isEqualTo("Europe/Dublin");
        });
        assertThatThrownBy(() -> centre.as(ada, () -> places.openSite(open))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> centre.as(ada, () -> places.openTeam(cork, "chat")))
                .isInstanceOf(BrokenRule.class);
    }

    private AddPerson newcomer(String username) {
        return new AddPerson("Bo Lind", username, username + "@example.org", voice, Role.AGENT, centre.today());
    }

    private void accept(String secret, String password) {
        invitations.accept(new AcceptInvitation(secret, password));
    }
}
