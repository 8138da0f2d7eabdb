package org.huddleboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.huddle.application.HuddleNotes;
import org.huddleboard.huddle.application.HuddleReading;
import org.huddleboard.huddle.application.HuddleService;
import org.huddleboard.kpi.Cause;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPart;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.huddleboard.wall.application.WallShowService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Every wall page of the demo centre, loaded inside a transaction that is taken back. */
@SpringBootTest
@Transactional
class DemoWallTests {
    private static final int TURNS = 9;
    private static final int STEPS = 7;

    @Autowired
    ApplicationContext spring;

    @Autowired
    WallShowService service;

    @Autowired
    List<DemoPart> parts;

    @Autowired
    HuddleService huddles;

    @Autowired
    HuddleReading reading;

    @Autowired
    HuddleNotes notes;

    @Autowired
    Clock clock;

    private DemoCast cast;

    /** One test, because the centre is told only once for it. */
    @Test
    void noTileOfAnyTeamInAnyTurnOrBlockNamesSomebodyBesideADigit() {
        var story = new DemoStory(7, LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))));
        cast = DemoCast.of(story);
        var tiles =
                Tiles.withNamesOf(cast.people().stream().map(DemoPerson::name).toList());
        parts.stream().sorted(Comparator.comparingInt(DemoPart::floor)).forEach(part -> part.load(story));
        spring.publishEvent(new PlacesChanged(clock.instant()));
        var idle = new ArrayList<String>();
        var blocks = new ArrayList<String>();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            window.navigate(WallView.class);
            cast.teams().values().forEach(team -> idle.addAll(walk(team, Locale.UK)));
            List.of("Leeds Voice 1", "Manila Evening 1").forEach(team -> blocks.addAll(huddle(team)));
            window.getUI().setLocale(Locale.of("es"));
            idle.addAll(walk(team("Leeds Voice 2"), Locale.of("es")));
        }

        assertThat(idle).hasSizeGreaterThan(TURNS * cast.teams().size());
        assertThat(idle).anyMatch(tiles::namesSomebody);
        assertThat(idle).filteredOn(tiles::namesSomebodyBesideADigit).isEmpty();
        assertThat(blocks).filteredOn(tiles::namesSomebodyBesideADigit).isEmpty();
        assertThat(blocks).noneMatch(page -> page.contains("saw it first"));
        assertThat(blocks).anyMatch(page -> page.contains("Phones were down from 10:10"));
    }

    private TeamId team(String name) {
        return Optional.ofNullable(cast.teams().get(name)).orElseThrow();
    }

    /** Each block; a figure that stands out gets a reason that names somebody and then one that does not. */
    private List<String> huddle(String name) {
        var team = team(name);
        var leader = cast.team(name).stream()
                .filter(DemoPerson::isLeader)
                .findFirst()
                .orElseThrow()
                .id();
        var centre = new TestCentre(spring);
        var id = centre.as(leader, () -> huddles.open(team));
        centre.as(leader, () -> huddles.start(id));
        var seen = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            var card = centre.as(leader, () -> reading.today(team, Locale.UK));
            seen.addAll(shown(team));
            if (card.shown().filter(HuddleCard.Shown::concerning).isPresent()) {
                for (var reason : List.of("Ivo saw it first at 9:05", "Phones were down from 10:10")) {
                    centre.as(leader, () -> notes.reason(id, card.place(), Cause.KNOWN_CAUSE, reason));
                    seen.addAll(shown(team));
                }
            }
            if (!card.onLastBlock()) {
                centre.as(leader, () -> huddles.next(id, card.place()));
            }
        }
        return seen;
    }

    private List<String> shown(TeamId team) {
        var screen = new CurrentActor.Screen(UUID.randomUUID(), team);
        var show = ActingAs.actor(screen, () -> service.show(team, Locale.UK));
        assertThat(show.huddle()).isPresent();
        return Tiles.of(new WallBoard(show, clock).getElement());
    }

    private List<String> walk(TeamId team, Locale language) {
        var screen = new CurrentActor.Screen(UUID.randomUUID(), team);
        var show = ActingAs.actor(screen, () -> service.show(team, language));
        var board = new WallBoard(show, clock);
        var rotation = new Rotation(clock);
        rotation.over(
                show.figures().map(figures -> figures.turns().size()).orElse(0),
                show.thanks().size());
        var seen = new ArrayList<String>();
        for (var turn = 0; turn < TURNS; turn++) {
            board.turn(rotation);
            seen.addAll(Tiles.of(board.getElement()));
            rotation.forward();
        }
        return seen;
    }
}
