package org.huddleboard.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A leader says why a figure stands out, takes it to the huddle and agrees an action; the team reads it. */
@SpringBootTest
class BoardReadingTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

    @Autowired
    ApplicationContext spring;

    @Autowired
    ReadingsRecorder recorder;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
        var readings = new ArrayList<Reading>();
        for (var day = 0; day < 14 * 7; day++) {
            for (var agent : agents) {
                readings.add(new Reading(
                        "reading " + agent,
                        Optional.of(agent),
                        Optional.of(voice),
                        MONDAY.plusDays(day),
                        KpiCode.SERVICE_LEVEL,
                        "voice",
                        day / 7 == 13 ? 20 : 34 + day / 7 % 2,
                        OptionalDouble.empty(),
                        40));
            }
        }
        recorder.record(UUID.randomUUID(), "genesys-agent", readings.stream());
    }

    @Test
    void leadersReasonReachesTheTeamsBoardWithoutReloading() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var leader = app.newUser(centre.signedIn(leo)).newWindow();
            var agent = app.newUser(centre.signedIn(agents.getFirst())).newWindow();
            var seenByAgent = agent.navigate(BoardView.class);
            assertThat(seenByAgent.getElement().getTextRecursively())
                    .contains("Nobody has said why yet.", "from Genesys Cloud")
                    .doesNotContain("Say why", "Take to huddle");
            var board = leader.navigate(BoardView.class);

            leader.findNativeButton().withText("Say why").click();
            leader.findTextField()
                    .withLabel("Why does Service level stand out?")
                    .setValue("Phone outage on Thursday");
            leader.findButton().withText("Save the reason").click();
            leader.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            agent.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(board.getElement().getTextRecursively())
                    .contains("Phone outage on Thursday", "Known cause, no action", "Leo Marsh");
            assertThat(seenByAgent.getElement().getTextRecursively())
                    .contains("Phone outage on Thursday")
                    .doesNotContain("Nobody has said why yet.");
        }
    }

    @Test
    void aReasonWithoutWordsIsToldAtTheField() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var leader = app.newUser(centre.signedIn(leo)).newWindow();
            var board = leader.navigate(BoardView.class);

            leader.findNativeButton().withText("Say why").click();
            leader.findButton().withText("Save the reason").click();

            assertThat(leader.findTextField()
                            .withLabel("Why does Service level stand out?")
                            .getComponent()
                            .isInvalid())
                    .isTrue();
            assertThat(board.getElement().getTextRecursively()).doesNotContain("Leo Marsh");
        }
    }

    @Test
    void theFigureGoesToTheHuddleAndSaysSo() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var leader = app.newUser(centre.signedIn(leo)).newWindow();
            var board = leader.navigate(BoardView.class);

            leader.findButton().withText("Take to huddle").click();
            leader.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(board.getElement().getTextRecursively())
                    .contains("In the next huddle")
                    .doesNotContain("Take to huddle");
        }
    }
}
