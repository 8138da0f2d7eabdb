package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.people.application.PlaceService;
import org.huddleboard.people.application.TeamMember;
import org.huddleboard.people.application.TeamRoster;
import org.huddleboard.people.domain.SiteRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class PeopleImportTests {
    private static final String HEADER = "username,name,email,team,role,site,started,skills\n";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Imports imports;

    @Autowired
    Memberships memberships;

    @Autowired
    PeopleService people;

    @Autowired
    PlaceService places;

    @Autowired
    TeamRoster roster;

    @Autowired
    SignIn door;

    @TempDir
    Path folder;

    TestCentre centre;
    MemberId ada;
    String leeds;
    String team;
    String one;
    String two;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        ada = centre.administrator("Ada King");
        leeds = spring.getBean(SiteRepository.class)
                .findById(centre.leeds())
                .orElseThrow()
                .name();
        team = TestCentre.unique("Voice");
        one = TestCentre.unique("bo").replace(" ", "");
        two = TestCentre.unique("cy").replace(" ", "");
    }

    @Test
    void fileMakesPeopleAndTheirTeamButLetsNobodyIn() {
        var result = run(file());

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.rejected()).isEmpty();
        var bo = memberships.known(one).orElseThrow();
        assertThat(memberships.known(one + "@example.org")).contains(bo);
        assertThat(centre.as(ada, () -> roster.members(teamOf(bo))))
                .extracting(TeamMember::name, TeamMember::role)
                .containsExactly(tuple("Bo Lind", Role.AGENT), tuple("Cy Moss", Role.LEADER));
        assertThat(door.withPassword(one, "", "a")).isInstanceOf(SignIn.Wrong.class);
        assertThat(centre.as(ada, () -> people.details(bo))).satisfies(details -> {
            assertThat(details.state()).contains(AccountState.LISTED);
            assertThat(details.skills()).isEqualTo("billing");
            assertThat(details.started())
                    .hasValueSatisfying(day -> assertThat(day).hasToString("2026-03-02"));
        });
    }

    @Test
    void sameFileAgainChangesNothing() {
        run(file());

        var again = run(file());

        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void triedFileLeavesNothing() {
        var result = centre.as(ada, () -> imports.run(order(), write(file()), true));

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(memberships.known(one)).isEmpty();
        assertThat(centre.as(ada, places::teams)).extracting(Team::name).doesNotContain(team);
    }

    @Test
    void badRowsAreLeftOutOneByOne() {
        var taken = centre.account(centre.member("Dee Poe")) + "@example.org";
        var result = run(HEADER
                + ",No Name,,%s,agent,%s,,\n".formatted(team, leeds)
                + "x y,Two Words,,%s,agent,%s,,\n".formatted(team, leeds)
                + one
                + "1,Boss,,%s,admin,%s,,\n".formatted(team, leeds)
                + one
                + "2,Nowhere,,%s,agent,Atlantis,,\n".formatted(team)
                + one
                + "3,No Team,,,agent,%s,,\n".formatted(leeds)
                + one
                + "4,No Mail,nomail,%s,agent,%s,,\n".formatted(team, leeds)
                + one
                + "5,Same Mail,%s,%s,agent,%s,,\n".formatted(taken, team, leeds)
                + one
                + "6,When,,%s,agent,%s,someday,\n".formatted(team, leeds)
                + one
                + ",Good,,%s,agent,%s,,\n".formatted(team, leeds));

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.rejected())
                .extracting("line", "column")
                .containsExactly(
                        tuple(2L, "username"),
                        tuple(3L, "username"),
                        tuple(4L, "role"),
                        tuple(5L, "site"),
                        tuple(6L, "team"),
                        tuple(7L, "email"),
                        tuple(8L, "email"),
                        tuple(9L, "started"));
        assertThat(memberships.known(one + "5")).isEmpty();
    }

    @Test
    void importIsTakenBackWhole() {
        var chat = centre.team("Chat");
        var eve = centre.agent("Eve Roe", chat);
        var known = centre.account(eve);
        var result = run(file() + known + ",Eve Rowe,,%s,leader,%s,,\n".formatted(team, leeds));
        assertThat(result.accepted()).isEqualTo(3);
        assertThat(teamOf(eve)).isNotEqualTo(chat);

        centre.as(ada, () -> imports.undo(result.importId()));

        assertThat(memberships.known(one)).isEmpty();
        assertThat(memberships.known(two)).isEmpty();
        assertThat(memberships.known(known)).contains(eve);
        assertThat(teamOf(eve)).isEqualTo(chat);
        assertThat(centre.as(ada, () -> people.details(eve)).name()).isEqualTo("Eve Roe");
        assertThat(door.rolesOf(eve)).containsExactly("AGENT");
    }

    @Test
    void onlyWhoMayImportPeopleHandsSuchAFileIn() {
        var ana = centre.agent("Ana Bell", centre.team("Chat"));

        assertThatThrownBy(() -> centre.as(ana, () -> imports.run(order(), write(file()), false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> centre.asToken(Set.of("people:read"), () -> imports.run(order(), write(file()), false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(centre.asToken(Set.of("imports"), () -> imports.run(order(), write(file()), false))
                        .accepted())
                .isEqualTo(2);
    }

    private String file() {
        return HEADER
                + one
                + ",Bo Lind,%s@example.org,%s,agent,%s,2026-03-02,billing\n".formatted(one, team, leeds)
                + two
                + ",Cy Moss,,%s,Team leader,%s,2025-11-24,\n".formatted(team, leeds);
    }

    private TeamId teamOf(MemberId member) {
        return memberships.teamOf(member, centre.today()).orElseThrow();
    }

    private ImportResult run(String text) {
        return centre.as(ada, () -> imports.run(order(), write(text), false));
    }

    private static ImportOrder order() {
        return new ImportOrder(
                "people", ImportOrder.AUTO, Optional.of(ZoneId.of("Europe/London")), Optional.empty(), "people.csv");
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
