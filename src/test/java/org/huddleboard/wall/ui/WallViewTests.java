package org.huddleboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.wall.WallScreenId;
import org.huddleboard.wall.application.PairScreen;
import org.huddleboard.wall.application.PairingService;
import org.huddleboard.wall.application.WallShow;
import org.huddleboard.wall.application.WallTurn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class WallViewTests {
    private static final List<String> NAMES = List.of("Kofi", "Amira", "Dee", "Ivo");

    @Autowired
    ApplicationContext spring;

    @Autowired
    PairingService pairing;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Clock clock;

    @Test
    void screenTurnsIntoTheBoardWithoutAHandAndGoesDarkAgain() {
        var centre = new TestCentre(spring);
        var team = centre.team("Voice");
        var leader = centre.leader("Leo Hart", team);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            var wall = window.navigate(WallView.class);
            var code = digitsOf(wall);
            assertThat(code).matches("[0-9]{6}");

            WallScreenId id = centre.as(leader, () -> pairing.pair(new PairScreen(code, team, "Kitchen", 20)));
            window.runPendingSignalsTasks();
            assertThat(wall.getChildren()).hasOnlyElementsOfType(WallBoard.class);

            centre.as(leader, () -> pairing.revoke(id));
            window.runPendingSignalsTasks();
            assertThat(digitsOf(wall)).matches("[0-9]{6}").isNotEqualTo(code);
        }
    }

    @Test
    void reloadedPageFindsItsTeamAgainByItsCookie() {
        var centre = new TestCentre(spring);
        var team = centre.team("Voice");
        var leader = centre.leader("Leo Hart", team);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var browser = app.newUser();
            var wall = browser.newWindow().navigate(WallView.class);

            assertThat(wall.getElement().getAttribute("data-beat")).isNull();
            wall.tick();
            assertThat(wall.getElement().getAttribute("data-beat")).isEqualTo("1");
            var code = digitsOf(wall);
            centre.as(leader, () -> pairing.pair(new PairScreen(code, team, "Kitchen", 20)));
            wall.tick();

            assertThat(digitsOf(wall)).isNotEqualTo(code);
        }
    }

    @Test
    void tileWithADigitHoldsNobodysName() {
        var show = show(figures());
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(show, clock);
            window.getUI().add(board);
            var rotation = new Rotation(clock);
            rotation.over(figures().size(), show.thanks().size());
            for (var turn = 0; turn < figures().size(); turn++) {
                board.turn(rotation);
                assertThat(tiles(board.getElement())).isNotEmpty().noneMatch(WallViewTests::namesAndDigits);
                rotation.forward();
            }
            assertThat(namesAndDigits("Kofi took 12 calls")).isTrue();
        }
    }

    @Test
    void teamWithoutFiguresAndThanksIsToldWhatWillCome() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(new WallShow(show(figures()).team(), Optional.empty(), List.of()), clock);
            window.getUI().add(board);
            board.turn(new Rotation(clock));

            assertThat(text(board.getElement())).contains("No figures yet", "Who helped you today?");
        }
    }

    @Test
    void handleTimeIsNeverSeenAlone() {
        for (var turn = 0; turn < 20; turn++) {
            var shown = WallTurn.of(figures(), turn);
            var codes = Stream.concat(Stream.of(shown.main()), shown.beside().stream())
                    .map(TeamFigures.Figure::code)
                    .toList();
            if (codes.contains(KpiCode.AVERAGE_HANDLE_TIME)) {
                assertThat(codes).containsAnyElementsOf(KpiCode.besideHandleTime());
            }
        }
    }

    @Test
    void spacePausesAndArrowsStep() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            var wall = window.navigate(WallView.class);
            window.fireShortcut(Key.SPACE);
            window.fireShortcut(Key.ARROW_RIGHT);
            window.fireShortcut(Key.ARROW_RIGHT);
            window.fireShortcut(Key.ARROW_LEFT);

            assertThat(wall.rotation.isPaused()).isTrue();
            assertThat(wall.rotation.place()).isEqualTo(1);
        }
    }

    private WallShow show(List<TeamFigures.Figure> figures) {
        var centre = new TestCentre(spring);
        var team = directory.team(centre.team("Voice")).orElseThrow();
        var now = clock.instant();
        var latest = new WallShow.Figures("Week of 9 to 15 November", centre.today(), now, figures);
        return new WallShow(
                team,
                Optional.of(latest),
                List.of(note("Kofi", "Amira", "You took the chat off me."), note("Dee", "Ivo", "Calm all day.")));
    }

    private WallThanks.Note note(String from, String to, String words) {
        return new WallThanks.Note(FeedbackId.create(), Optional.of(from), Optional.of(to), words, clock.instant());
    }

    private static List<TeamFigures.Figure> figures() {
        return Stream.of(
                        KpiCode.FIRST_CONTACT_RESOLUTION,
                        KpiCode.SERVICE_LEVEL,
                        KpiCode.ADHERENCE,
                        KpiCode.OCCUPANCY,
                        KpiCode.AVERAGE_HANDLE_TIME,
                        KpiCode.ABANDONMENT,
                        KpiCode.CONFORMANCE)
                .map(WallViewTests::figure)
                .toList();
    }

    private static TeamFigures.Figure figure(KpiCode code) {
        var weeks = IntStream.range(0, 20)
                .mapToObj(i -> new ChartPoint("Week " + i, 70 + i % 3, (70 + i % 3) + "%", Variation.USUAL))
                .toList();
        return new TeamFigures.Figure(
                code,
                "A figure",
                "71.4%",
                "69 to 73%",
                "1,962 calls",
                "Inside the band.",
                Variation.USUAL,
                true,
                "Usual wobble",
                weeks,
                Optional.of(new ChartLimits(66, 73, 70, "Lower 66%", "Upper 73%", "Average 70%", true)),
                Optional.empty());
    }

    /** The text of each sheet, card and outlined place, drawings and their tables included. */
    private static List<String> tiles(Element board) {
        return all(board)
                .filter(part -> !part.isTextNode())
                .filter(part -> List.of("section", "article").contains(part.getTag()))
                .map(WallViewTests::text)
                .toList();
    }

    private static boolean namesAndDigits(String text) {
        return NAMES.stream().anyMatch(text::contains) && text.chars().anyMatch(Character::isDigit);
    }

    private static String digitsOf(WallView wall) {
        return text(wall.getElement()).replaceAll("[^0-9]", "");
    }

    private static String text(Element element) {
        return all(element)
                .map(part -> part.isTextNode() ? part.getText() : part.getProperty("innerHTML", "") + " ")
                .reduce("", String::concat);
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(WallViewTests::all));
    }
}
