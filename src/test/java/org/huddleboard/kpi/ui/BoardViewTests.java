package org.huddleboard.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.imports.ReadingsRecorder;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.KpiRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class BoardViewTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 1, 4);

    @Autowired
    ApplicationContext spring;

    @Autowired
    ReadingsRecorder recorder;

    TestCentre centre;
    TeamId voice;
    List<MemberId> agents;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        agents = IntStream.range(0, 6)
                .mapToObj(i -> centre.agent("Agent " + i, voice))
                .toList();
    }

    /** Fourteen whole weeks; the last one of service level falls far below its usual. */
    private void figuresComeIn() {
        recorder.record(
                UUID.randomUUID(),
                "test",
                IntStream.range(0, 14 * 7 * agents.size())
                        .boxed()
                        .flatMap(i -> readings(agents.get(i % agents.size()), i / agents.size())));
    }

    private Stream<Reading> readings(MemberId member, int day) {
        var week = day / 7;
        return Stream.of(
                reading(member, day, KpiCode.AVERAGE_HANDLE_TIME, 40 * (350.0 + week % 2 * 6)),
                reading(member, day, KpiCode.FIRST_CONTACT_RESOLUTION, 28 + week % 2),
                reading(member, day, KpiCode.SERVICE_LEVEL, week == 13 ? 20 : 34 + week % 2));
    }

    private Reading reading(MemberId member, int day, KpiCode kpi, double total) {
        return new Reading(
                "view " + member,
                Optional.of(member),
                Optional.of(voice),
                MONDAY.plusDays(day),
                kpi,
                "voice",
                total,
                OptionalDouble.empty(),
                40);
    }

    private static long rows(Component view) {
        return all(view).filter(KpiRow.class::isInstance).count();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(BoardViewTests::all));
    }

    @Test
    void anOpenBoardFillsWhenFiguresComeIn() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var window = app.newUser(centre.signedIn(agents.getFirst())).newWindow();
            var board = window.navigate(BoardView.class);
            assertThat(board.getElement().getTextRecursively()).contains("No figures yet.");

            figuresComeIn();
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(rows(board)).isEqualTo(3);
            assertThat(board.getElement().getTextRecursively())
                    .contains("One figure stands out.", "Two are usual wobble.", "Below its usual", "5:56")
                    .doesNotContain("Agent 1");
        }
    }

    @Test
    void aFiguresPageSaysHowItIsJudged() {
        figuresComeIn();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var window = app.newUser(centre.signedIn(agents.getFirst())).newWindow();

            window.navigate("kpi/SERVICE_LEVEL", KpiView.class);

            assertThat(window.getCurrentView().getElement().getTextRecursively())
                    .contains("Service level", "Concerning", "Below its usual");
        }
    }

    @Test
    void anotherTeamsFiguresStayAway() {
        figuresComeIn();
        var ben = centre.agent("Ben Okafor", centre.team("Chat"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var board = app.newUser(centre.signedIn(ben)).newWindow().navigate(BoardView.class);

            assertThat(rows(board)).isZero();
        }
    }
}
