package org.huddleboard.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.shared.ui.KpiRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class BoardViewTests {
    @Autowired
    ApplicationContext spring;

    FigureTeam team;

    @BeforeEach
    void open() {
        team = new FigureTeam(spring);
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
            var window = app.newUser(team.agent()).newWindow();
            var board = window.navigate(BoardView.class);
            assertThat(board.getElement().getTextRecursively()).contains("No figures yet.");

            team.figuresComeIn();
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);

            assertThat(rows(board)).isEqualTo(3);
            assertThat(board.getElement().getTextRecursively())
                    .contains("One figure stands out.", "Two are usual wobble.", "Below its usual", "5:56")
                    .doesNotContain("Agent 1");
        }
    }

    @Test
    void aFiguresPageSaysHowItIsJudged() {
        team.figuresComeIn();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var window = app.newUser(team.agent()).newWindow();

            window.navigate("kpi/SERVICE_LEVEL", KpiView.class);

            assertThat(window.getCurrentView().getElement().getTextRecursively())
                    .contains("Service level", "Concerning", "Below its usual");
        }
    }

    @Test
    void anotherTeamsFiguresStayAway() {
        team.figuresComeIn();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, BoardView.class)) {
            var board = app.newUser(team.somebodyElse()).newWindow().navigate(BoardView.class);

            assertThat(rows(board)).isZero();
        }
    }
}
