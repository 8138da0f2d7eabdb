package org.huddleboard.wall.application;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.huddle.Content;
import org.huddleboard.huddle.HuddleOnWall;
import org.huddleboard.people.Team;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Takes over the block a huddle is at, leaving out what a wall must not show: names beside numbers. */
@Component
class HuddleFollower {
    private final HuddleOnWall huddles;
    private final Discretion discretion;
    private final Clock clock;

    HuddleFollower(HuddleOnWall huddles, Discretion discretion, Clock clock) {
        this.huddles = huddles;
        this.discretion = discretion;
        this.clock = clock;
    }

    Optional<LocalTime> next(TeamId team) {
        return huddles.nextToday(team);
    }

    Optional<HuddleShow> running(Team team, Locale language) {
        return huddles.running(team.id(), language)
                .map(huddle -> new HuddleShow(
                        huddle.names(),
                        huddle.place(),
                        new HuddleShow.Countdown(clock.instant(), huddle.endsAt(), huddle.leftWhenPaused()),
                        block(huddle.content(), discretion.at(team))));
    }

    private static HuddleShow.Block block(Content content, Discretion.Names names) {
        return switch (content) {
            case Content.Wins(var wins) ->
                new HuddleShow.Block.Wins(wins.stream().map(HuddleFollower::win).toList());
            case Content.Numbers(var figure, var place, var of, var reason, var action) ->
                new HuddleShow.Block.Numbers(
                        names.beside(figure), place, of, names.unlessNamed(reason), names.unlessNamed(action));
            case Content.Focus(var heading, var words) -> focus(names.together(List.of(heading, words)));
            case Content.Actions(var lines) ->
                new HuddleShow.Block.Actions(names.together(
                        lines.stream().map(Content.ActionLine::words).toList()));
        };
    }

    /** A card of thanks names people, so it holds no figure whatever it says. */
    private static HuddleShow.Win win(Content.Win win) {
        return new HuddleShow.Win(Discretion.withoutFigures(win.words()), win.who());
    }

    private static HuddleShow.Block focus(List<String> texts) {
        return new HuddleShow.Block.Focus(texts.getFirst(), texts.getLast());
    }
}
