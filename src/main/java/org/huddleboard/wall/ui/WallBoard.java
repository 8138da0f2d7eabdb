package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huddleboard.wall.application.WallShow;

/** The paired wall: the team above, its tiles by turns or the block of its huddle, time and age of the data below. */
class WallBoard extends Div {
    private final Clock clock;
    private final ZoneId zone;
    private final LocalDate day;
    private final Optional<IdleBoard> idle;
    private final WallFoot foot;

    WallBoard(WallShow show, Clock clock) {
        this.clock = clock;
        this.zone = show.team().zone();
        this.day = LocalDate.now(clock.withZone(zone));
        this.foot = new WallFoot(show);
        this.idle = show.huddle().isPresent() ? Optional.empty() : Optional.of(new IdleBoard(show));
        addClassName("wall__board");
        show.huddle()
                .ifPresentOrElse(
                        huddle -> add(new HuddleHead(show, huddle), new HuddleBlock(huddle.block())),
                        () -> add(new WallHead(show, clock)));
        idle.ifPresent(tiles -> add(tiles.parts()));
        add(foot);
        tick();
    }

    /** The turn whose place it is; a huddle has no turns but its leader's. */
    void turn(Rotation rotation) {
        idle.ifPresent(tiles -> {
            tiles.turn(rotation.place());
            foot.turn(rotation);
        });
    }

    /** After midnight the site has another date, and other people sit together. */
    boolean isOfYesterday() {
        return !LocalDate.now(clock.withZone(zone)).equals(day);
    }

    void tick() {
        foot.tick(clock.instant());
    }
}
