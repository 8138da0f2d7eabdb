package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class AgentMatchTests {
    private static final String TEAM_DAYS = "select site_day, kpi, total, n from kpi_team_day where team_id = ?";
    private static final String MEMBER_DAYS = "select site_day, kpi, total, n from kpi_member_day where member_id = ?";

    @Autowired
    Imports imports;

    @Autowired
    AgentMatchService matches;

    @Autowired
    ReadingsPersonalData personalData;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private ImportDesk desk;
    private TestCentre centre;
    private TeamId team;
    private MemberId ana;
    private MemberId admin;
    private String stranger;

    @BeforeEach
    void people() {
        desk = new ImportDesk(spring, folder);
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        ana = centre.member("Ana Bell");
        centre.belongs(ana, team, LocalDate.of(2020, 1, 1));
        admin = centre.administrator("Ada Stone");
        stranger = TestCentre.unique("stranger");
    }

    @Test
    void matchingAnUnknownNameAddsTheMember() {
        desk.hand(figure(stranger, 4));
        assertThat(teamDays()).isEmpty();
        assertThat(centre.as(admin, matches::unmatched)).extracting("key").contains(stranger);

        match(ana);

        assertThat(teamDays()).containsExactly("2021-01-04 FCR 7/10");
        assertThat(desk.sums("select week_start, kpi, total, n from kpi_member_week where member_id = ?", ana.value()))
                .containsExactly("2021-01-04 FCR 7/10");
        desk.hand(figure(stranger.toUpperCase(Locale.ROOT), 5));
        assertThat(memberDays()).hasSize(2);
    }

    @Test
    void aTeamSaidForTheFileCountsAtOnceAndKeepsCountingAfterAMatch() {
        desk.handFor(team, "generic", figure(stranger, 4));
        assertThat(teamDays()).containsExactly("2021-01-04 FCR 7/10");
        var visitor = centre.member("Vic Reed");
        centre.belongs(visitor, centre.team("Chat"), LocalDate.of(2021, 1, 5));

        match(visitor);

        assertThat(teamDays()).containsExactly("2021-01-04 FCR 7/10");
    }

    @Test
    void figuresFollowAMemberFromTheDayTheyMovedAndNotBefore() {
        var chat = centre.team("Chat");
        desk.hand(figure(stranger, 4));
        desk.hand(figure(stranger, 6));
        match(ana);

        centre.moves(ana, chat, LocalDate.of(2021, 1, 5));

        await().untilAsserted(() -> {
            assertThat(desk.sums(TEAM_DAYS, chat.value())).containsExactly("2021-01-06 FCR 7/10");
            assertThat(teamDays()).containsExactly("2021-01-04 FCR 7/10");
        });
    }

    @Test
    void forgettingAMemberLeavesTheTeamsSums() {
        desk.hand(figure(stranger, 4));
        match(ana);
        assertThat(personalData.export(ana).get("figures")).hasSize(1);

        personalData.erase(ana);

        assertThat(teamDays()).containsExactly("2021-01-04 FCR 7/10");
        assertThat(memberDays()).isEmpty();
        assertThat(desk.figures(stranger)).isEmpty();
        assertThat(personalData.export(ana).get("figures")).isEmpty();
    }

    @Test
    void aSecondUndoAndAnUndoByAStrangerAreRefused() {
        var id = desk.hand(figure(stranger, 4)).importId();
        var agent = centre.agent("Ed Moss", team);

        assertThatThrownBy(() -> centre.as(agent, () -> imports.undo(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> centre.as(agent, () -> matches.matchAgent(stranger, ana)))
                .isInstanceOf(AccessDeniedException.class);
        desk.undo(id);
        assertThatThrownBy(() -> desk.undo(id)).isInstanceOf(BrokenRule.class);
    }

    private void match(MemberId member) {
        centre.as(admin, () -> matches.matchAgent(stranger, member));
    }

    private List<String> teamDays() {
        return desk.sums(TEAM_DAYS, team.value());
    }

    private List<String> memberDays() {
        return desk.sums(MEMBER_DAYS, ana.value());
    }

    private static String figure(String agent, int day) {
        return "member,day,kpi,sum,count\n" + agent + ",2021-01-0" + day + ",FCR,7,10\n";
    }
}
