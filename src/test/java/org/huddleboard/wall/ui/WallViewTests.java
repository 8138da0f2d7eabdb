package org.huddleboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.wall.ui.WallFigures.figures;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Key;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.SaidAndDone;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.TeamFigures;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shadowing.BesideEachOther;
import org.huddleboard.shared.MemberId;
import org.huddleboard.wall.WallScreenId;
import org.huddleboard.wall.application.PairScreen;
import org.huddleboard.wall.application.PairingService;
import org.huddleboard.wall.application.WallShow;
import org.huddleboard.wall.application.WallTip;
import org.huddleboard.wall.application.WallTurn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class WallViewTests {
    private static final Tiles TILES = Tiles.withNamesOf(List.of("Kofi", "Amira", "Dee", "Ivo Petrov"));

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
                assertThat(Tiles.of(board.getElement())).isNotEmpty();
                assertThat(TILES.thatNameSomebodyBesideADigit(board.getElement()))
                        .isEmpty();
                rotation.forward();
            }
        }
    }

    @Test
    void aNameBesideADigitIsFoundWhereverItStands() {
        assertThat(TILES.namesSomebodyBesideADigit("Kofi took 12 calls")).isTrue();
        assertThat(TILES.namesSomebodyBesideADigit("12 calls, none by Ivor")).isFalse();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(show(figures(), List.of("Ask Ivo about the 3 letters")), clock);
            window.getUI().add(board);
            board.turn(new Rotation(clock));

            assertThat(TILES.thatNameSomebodyBesideADigit(board.getElement())).hasSize(1);
        }
    }

    @Test
    void teamWithoutFiguresAndThanksIsToldWhatWillCome() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(WallShow.of(show(figures()).team()), clock);
            window.getUI().add(board);
            board.turn(new Rotation(clock));

            assertThat(Tiles.text(board.getElement())).contains("No figures yet", "Who helped you today?");
        }
    }

    @Test
    void whatAPulseSaidStandsBesideWhatWasDoneAboutItWithoutAFigure() {
        var line = new SaidAndDone.Line(
                new SaidAndDone.Said.Sentence(PulseItem.TASK_2),
                "Swap two lunches so that noon is covered",
                SaidAndDone.How.DONE,
                LocalDate.of(2026, 11, 8));
        var show = show(figures(), List.of("Late meter letters"), List.of(line));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(show, clock);
            window.getUI().add(board);
            var rotation = new Rotation(clock);
            rotation.over(figures().size(), show.thanks().size());
            board.turn(rotation);
            assertThat(Tiles.text(board.getElement())).contains("We agreed").doesNotContain("You said, we did");
            rotation.forward();
            rotation.forward();
            board.turn(rotation);

            assertThat(Tiles.text(board.getElement()))
                    .contains("You said, we did", "a rough hour, others step in", "Swap two lunches")
                    .doesNotContain("We agreed");
        }
    }

    @Test
    void handleTimeIsNeverSeenAlone() {
        for (var turn = 0; turn < 20; turn++) {
            var shown = WallTurn.of(figures(), turn);
            for (var room = 0; room <= WallTurn.BESIDE; room++) {
                var codes = Stream.concat(Stream.of(shown.main()), shown.company(room).stream())
                        .map(TeamFigures.Figure::code)
                        .toList();
                if (codes.contains(KpiCode.AVERAGE_HANDLE_TIME)) {
                    assertThat(codes).containsAnyElementsOf(KpiCode.besideHandleTime());
                }
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
        return show(figures, List.of("Ask the meter team who answers at lunch", "Late meter letters"));
    }

    private WallShow show(List<TeamFigures.Figure> figures, List<String> agreed) {
        return show(figures, agreed, List.of());
    }

    private WallShow show(List<TeamFigures.Figure> figures, List<String> agreed, List<SaidAndDone.Line> said) {
        var centre = new TestCentre(spring);
        var team = directory.team(centre.team("Voice")).orElseThrow();
        var now = clock.instant();
        var latest = new WallShow.Figures("Week of 9 to 15 November", centre.today(), now, figures);
        return new WallShow(
                team,
                Optional.of(latest),
                List.of(note("Kofi", "Amira", "You took the chat off me."), note("Dee", "Ivo", "Calm all day.")),
                Optional.of(new WallTip(
                        "Stay on the line", "I will stay on.", "Reading fast", Optional.of(centre.today()))),
                List.of(new BesideEachOther.Pair(
                        MemberId.create(), "Ivo Petrov", MemberId.create(), "Dee Walsh", "complaints", true)),
                agreed,
                said,
                Optional.of(LocalTime.of(14, 30)),
                Optional.empty());
    }

    private WallThanks.Note note(String from, String to, String words) {
        return new WallThanks.Note(FeedbackId.create(), Optional.of(from), Optional.of(to), words, clock.instant());
    }

    private static String digitsOf(WallView wall) {
        return wall.getElement().getTextRecursively().replaceAll("[^0-9]", "");
    }
}
