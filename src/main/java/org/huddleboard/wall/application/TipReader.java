package org.huddleboard.wall.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.people.Team;
import org.huddleboard.tips.TipNote;
import org.huddleboard.tips.TipOfTheDay;
import org.springframework.stereotype.Component;

/** Takes over the tip of the day, without its date where it names somebody of the site. */
@Component
class TipReader {
    private final TipOfTheDay tips;
    private final Discretion discretion;
    private final Clock clock;

    TipReader(TipOfTheDay tips, Discretion discretion, Clock clock) {
        this.tips = tips;
        this.discretion = discretion;
        this.clock = clock;
    }

    Optional<WallTip> today(Team team, Locale language) {
        var day = LocalDate.now(clock.withZone(team.zone()));
        return tips.on(team.site(), day, language).map(tip -> discreet(tip, discretion.at(team)));
    }

    private static WallTip discreet(TipNote tip, Discretion.Names names) {
        var words = List.of(tip.doThis(), tip.say(), tip.avoid());
        if (words.stream().noneMatch(names::named)) {
            return new WallTip(tip.doThis(), tip.say(), tip.avoid(), Optional.of(tip.verifiedUntil()));
        }
        var silent = names.together(words);
        return new WallTip(silent.getFirst(), silent.get(1), silent.getLast(), Optional.empty());
    }
}
