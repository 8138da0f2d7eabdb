package org.huddleboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.TestCentre;
import org.huddleboard.wall.application.HuddleShow;
import org.huddleboard.wall.application.HuddleShow.Block;
import org.huddleboard.wall.application.WallShow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Each block of a huddle as the wall shows it. */
@SpringBootTest
class WallHuddleTests {
    private static final Instant NOW = Instant.parse("2026-11-17T14:33:00Z");

    @Autowired
    ApplicationContext spring;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    Clock clock;

    private void shown(int place, HuddleShow.Countdown countdown, Block block, Consumer<WallBoard> look) {
        var centre = new TestCentre(spring);
        var team = directory.team(centre.team("Voice")).orElseThrow();
        var still = WallShow.of(team);
        var huddle = new HuddleShow(List.of("Wins", "Numbers", "Focus", "Actions"), place, countdown, block);
        var show = new WallShow(
                team,
                still.figures(),
                still.thanks(),
                still.tip(),
                still.beside(),
                still.agreed(),
                still.said(),
                still.huddleAt(),
                Optional.of(huddle));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            var board = new WallBoard(show, clock);
            window.getUI().add(board);
            board.turn(new Rotation(clock));
            look.accept(board);
        }
    }

    private static HuddleShow.Countdown until(Instant end) {
        return new HuddleShow.Countdown(NOW, Optional.of(end), Optional.empty());
    }

    @Test
    void winsAreWordsWithFirstNamesAndNoFigures() {
        var wins = new Block.Wins(List.of(
                new HuddleShow.Win("You took the chat off me.", Optional.of("Kofi to Amira")),
                new HuddleShow.Win("Calm all day.", Optional.empty())));

        shown(1, until(NOW.plusSeconds(60)), wins, board -> {
            var tiles = Tiles.of(board.getElement());
            assertThat(tiles).anyMatch(tile -> tile.contains("You took the chat off me.") && tile.contains("Kofi"));
            assertThat(Tiles.withNamesOf(List.of("Kofi", "Amira")).thatNameSomebodyBesideADigit(board.getElement()))
                    .isEmpty();
        });
    }

    @Test
    void figureStandsWithItsReasonAndItsAction() {
        var numbers = new Block.Numbers(
                WallFigures.figures().getFirst(), 2, 8, Optional.of("Phones were down"), Optional.of("Write it down"));

        shown(
                2,
                until(NOW.plusSeconds(84)),
                numbers,
                board -> assertThat(Tiles.text(board.getElement()))
                        .contains("71.4%", "69 to 73%", "Figure 2 of 8", "Phones were down", "Write it down"));
    }

    @Test
    void focusAndActionsFillTheWall() {
        shown(
                3,
                until(NOW),
                new Block.Focus("Do we still read it back?", "Two minutes."),
                board -> assertThat(Tiles.text(board.getElement()))
                        .contains("Do we still read it back?", "Two minutes."));
        shown(
                4,
                until(NOW),
                new Block.Actions(List.of("Late meter letters")),
                board -> assertThat(Tiles.text(board.getElement())).contains("We agreed", "Late meter letters"));
    }

    @Test
    void emptyBlocksAskTheTeam() {
        shown(
                1,
                until(NOW),
                new Block.Wins(List.of()),
                board -> assertThat(Tiles.text(board.getElement())).contains("What went well since yesterday?"));
        shown(
                4,
                until(NOW),
                new Block.Actions(List.of()),
                board -> assertThat(Tiles.text(board.getElement())).contains("What will we do, and who takes it?"));
    }

    @Test
    void pillsSayWhichBlockItIs() {
        shown(2, until(NOW), new Block.Focus("Anything", ""), board -> {
            var current = board.getChildren()
                    .filter(HuddleHead.class::isInstance)
                    .flatMap(head -> head.getChildren())
                    .flatMap(part -> part.getChildren())
                    .filter(ListItem.class::isInstance)
                    .filter(pill -> pill.getElement().hasAttribute("aria-current"))
                    .map(pill -> pill.getElement().getText())
                    .toList();
            assertThat(current).containsExactly("Numbers");
        });
    }

    @Test
    void countdownIsHandedToTheBrowserWithTheServersClock() {
        shown(
                2,
                until(NOW.plusSeconds(84)),
                new Block.Focus("Anything", ""),
                board -> assertThat(timer(board))
                        .containsExactly(
                                String.valueOf(NOW.toEpochMilli()),
                                String.valueOf(NOW.plusSeconds(84).toEpochMilli()),
                                "-"));
        var paused = new HuddleShow.Countdown(NOW, Optional.empty(), Optional.of(Duration.ofSeconds(-40)));
        shown(
                2,
                paused,
                new Block.Focus("Anything", ""),
                board -> assertThat(timer(board)).containsExactly(String.valueOf(NOW.toEpochMilli()), "-", "-40"));
    }

    private static List<String> timer(WallBoard board) {
        var timer = board.getChildren()
                .filter(HuddleHead.class::isInstance)
                .flatMap(head -> head.getChildren())
                .filter(part -> part.hasClassName("wall__timer"))
                .findFirst()
                .orElseThrow()
                .getElement();
        return List.of("data-now", "data-ends", "data-left").stream()
                .map(name -> timer.hasAttribute(name) ? timer.getAttribute(name) : "-")
                .toList();
    }
}
