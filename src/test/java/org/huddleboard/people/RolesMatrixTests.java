package org.huddleboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Every role × action × own team, other team, other site: what docs/roles.csv says is what Access answers. */
@SpringBootTest
class RolesMatrixTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Access access;

    TestCentre centre;
    TeamId own;
    TeamId other;
    TeamId farAway;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        own = centre.team("Own");
        other = centre.team("Other");
        farAway = centre.team(centre.manila(), "Far away");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleHeldForATeamReachesWhatTheTableSays(Role role) {
        var member = centre.member("Ana Bell", own, role);

        assertThat(centre.as(member, () -> differences(role.name()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleHeldForASiteReachesEveryTeamOfItOrForAgentsTheirOwn(Role role) {
        var member = centre.member("Ana Bell");
        centre.belongs(member, own, centre.today());
        centre.holds(member, role, centre.leeds());
        var wide = !role.followsItsHolder();

        for (var action : Action.values()) {
            var reaches = reaches(role.name(), action);
            assertThat(centre.as(member, () -> access.may(action, other)))
                    .as(role + " " + action)
                    .isEqualTo(
                            reaches.contains("SITE") || reaches.contains("ALL") || (wide && reaches.contains("TEAM")));
        }
    }

    static List<String> scopes() {
        return rows().stream()
                .map(Row::holder)
                .filter(holder -> holder.startsWith("SCOPE "))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void tokenReachesWhatItsScopeSays(String holder) {
        var scope = holder.substring("SCOPE ".length());

        assertThat(centre.asToken(Set.of(scope), () -> differences(holder))).isEmpty();
    }

    @Test
    void screenReachesItsOwnTeamOnly() {
        assertThat(centre.asScreen(own, () -> differences("SCREEN"))).isEmpty();
    }

    @Test
    void strangerAndMemberWithoutARoleMayNothing() {
        var nobody = centre.member("No Body");
        for (var action : Action.values()) {
            assertThat(access.may(action)).isFalse();
            assertThat(centre.as(nobody, () -> access.may(action))).isFalse();
        }
    }

    @Test
    void everyActionIsSomebodysAndEveryRoleMayUseTheBoard() {
        var actions = rows().stream().map(Row::action).distinct().toList();

        assertThat(actions).containsExactlyInAnyOrder(Action.values());
        for (var role : Role.values()) {
            assertThat(reaches(role.name(), Action.BOARD_USE)).containsExactly("OWN");
        }
    }

    @Test
    void administratorReadsNoWordsAndNoFigures() {
        for (var action : List.of(
                Action.FEEDBACK_GIVE,
                Action.FEEDBACK_READ_OWN,
                Action.FEEDBACK_READ_TEAM,
                Action.KPI_TEAM_READ,
                Action.KPI_OWN_READ,
                Action.KPI_MEMBER_READ)) {
            assertThat(reaches(Role.ADMIN.name(), action)).isEmpty();
        }
    }

    @Test
    void unknownTeamIsNobodysNotEvenForWhoReachesAll() {
        var ada = centre.administrator("Ada King");

        assertThat(centre.as(ada, () -> access.may(Action.PEOPLE_READ, TeamId.create())))
                .isFalse();
    }

    private List<String> differences(String holder) {
        var differences = new ArrayList<String>();
        for (var action : Action.values()) {
            var reaches = reaches(holder, action);
            var team = reaches.contains("TEAM");
            var site = reaches.contains("SITE");
            var all = reaches.contains("ALL");
            check(differences, holder, action + " at all", () -> access.may(action), !reaches.isEmpty());
            check(differences, holder, action + " own team", () -> access.may(action, own), team || site || all);
            check(differences, holder, action + " other team", () -> access.may(action, other), site || all);
            check(differences, holder, action + " other site", () -> access.may(action, farAway), all);
            check(differences, holder, action + " own site", () -> at(action, centre.leeds()), site || all);
            check(differences, holder, action + " far site", () -> at(action, centre.manila()), all);
            var expected = new HashSet<TeamId>();
            if (team || site || all) {
                expected.add(own);
            }
            if (site || all) {
                expected.add(other);
            }
            if (all) {
                expected.add(farAway);
            }
            var mine = new HashSet<>(access.teams(action));
            mine.retainAll(Set.of(own, other, farAway));
            check(differences, holder, action + " teams", () -> mine.equals(expected), true);
        }
        return differences;
    }

    private boolean at(Action action, SiteId site) {
        return access.may(action, site);
    }

    private static void check(
            List<String> differences, String holder, String what, Supplier<Boolean> answer, boolean expected) {
        if (answer.get() != expected) {
            differences.add(holder + " " + what + ": expected " + expected);
        }
    }

    private static List<String> reaches(String holder, Action action) {
        return rows().stream()
                .filter(row -> row.holder.equals(holder) && row.action == action)
                .map(Row::reach)
                .toList();
    }

    private static List<Row> rows() {
        try {
            var text = new ClassPathResource("org/huddleboard/roles.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(cells[0], Action.valueOf(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Row(String holder, Action action, String reach) {}
}
