package org.huddleboard.wall.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.wall.WallScreenId;
import org.huddleboard.wall.domain.DeviceToken;
import org.huddleboard.wall.domain.PairingCode;
import org.huddleboard.wall.domain.WaitingDevice;
import org.huddleboard.wall.domain.WaitingDeviceRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class PairingTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PairingService service;

    @Autowired
    WallShowService show;

    @Autowired
    DeviceDoor door;

    @Autowired
    WaitingDeviceRepository waiting;

    @Autowired
    Clock clock;

    private TestCentre centre;
    private TeamId team;
    private MemberId leader;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        team = centre.team("Voice");
        leader = centre.leader("Leo Hart", team);
    }

    @Test
    void leaderGivesAScreenToTheirTeamAndTakesItBack() {
        var token = door.newToken();
        var id = centre.as(leader, () -> service.pair(command(codeOf(token), team)));

        assertThat(stand(token)).isEqualTo(new DeviceStanding.Paired(id, team, 30));
        assertThat(centre.as(leader, service::screens))
                .extracting(ScreenCard::name)
                .containsExactly("Kitchen");

        centre.as(leader, () -> service.revoke(id));
        assertThat(stand(token)).isInstanceOf(DeviceStanding.Waiting.class);
        assertThat(centre.as(leader, service::screens)).isEmpty();
    }

    @Test
    void codeThatNoScreenShowsIsRefused() {
        stand(door.newToken());

        assertThatThrownBy(() -> centre.as(leader, () -> service.pair(command("not one", team))))
                .isInstanceOfSatisfying(
                        BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("code"));
    }

    @Test
    void codeIsGoodForOneScreenOnly() {
        var code = codeOf(door.newToken());
        centre.as(leader, () -> service.pair(command(code, team)));

        assertThatThrownBy(() -> centre.as(leader, () -> service.pair(command(code, team))))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void codeThatEndedIsRefusedAndRenewedByItself() {
        var token = door.newToken();
        var code = PairingCode.draw();
        var longAgo = clock.instant().minus(Duration.ofMinutes(11));
        waiting.save(new WaitingDevice(DeviceToken.hashOf(token), code, longAgo));

        assertThatThrownBy(() -> centre.as(leader, () -> service.pair(command(code.digits(), team))))
                .isInstanceOf(BrokenRule.class);
        assertThat(codeOf(token)).isNotEqualTo(code.digits());
        centre.as(leader, () -> service.pair(command(codeOf(token), team)));
    }

    @Test
    void guessingIsSlowedDown() {
        for (var i = 0; i < 10; i++) {
            assertThatThrownBy(() -> centre.as(leader, () -> service.pair(command("x", team))))
                    .hasMessage("wall.rule.unknownCode");
        }
        assertThatThrownBy(() -> centre.as(leader, () -> service.pair(command(codeOf(door.newToken()), team))))
                .hasMessage("wall.rule.slowly");
    }

    @Test
    void leaderOfAnotherTeamFindsNeitherTeamNorScreen() {
        var other = centre.leader("Mia Stone", centre.team("Chat"));
        var id = centre.as(leader, () -> service.pair(command(codeOf(door.newToken()), team)));

        assertThatThrownBy(() -> centre.as(other, () -> service.revoke(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(other, () -> service.pair(command(codeOf(door.newToken()), team))))
                .isInstanceOf(NotFound.class);
        assertThat(centre.as(other, service::screens)).isEmpty();
        assertThatThrownBy(() -> centre.as(leader, () -> service.revoke(WallScreenId.create())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void agentMayNotLookAfterWalls() {
        var agent = centre.agent("Ana Bell", team);

        assertThatThrownBy(() -> centre.as(agent, service::screens)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> centre.as(agent, () -> service.pair(command("1", team))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void screenIsShownItsOwnTeamAndNoOther() {
        var other = centre.team("Chat");

        assertThat(centre.asScreen(team, () -> show.show(team, Locale.ENGLISH))
                        .team()
                        .id())
                .isEqualTo(team);
        assertThatThrownBy(() -> centre.asScreen(team, () -> show.show(other, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.as(leader, () -> show.show(team, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DeviceStanding stand(String token) {
        return door.stand(token, "10.0.0." + TestCentre.unique(""));
    }

    private String codeOf(String token) {
        return stand(token) instanceof DeviceStanding.Waiting(var _, var code) ? code : "paired";
    }

    private static PairScreen command(String code, TeamId team) {
        return new PairScreen(code, team, "Kitchen", 30);
    }
}
