package org.huddleboard.cohesion.application.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Components;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Pulse;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Range;
import org.huddleboard.cohesion.application.link.LinkDesk;
import org.huddleboard.cohesion.application.pulse.PulseFigures;
import org.huddleboard.cohesion.application.pulse.PulseHidden;
import org.huddleboard.cohesion.application.pulse.PulseStanding;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.domain.index.Diagnostics;
import org.huddleboard.cohesion.domain.index.IndexFigures;
import org.huddleboard.cohesion.domain.index.IndexInterval;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.cohesion.domain.index.TeamWindow;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.WrongParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team's figures for programs. It waits for the link where nobody has worked it out yet, and so holds no transaction
 * while it does.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("@access.may('COHESION_READ')")
public class CohesionFiguresService {
    /** Longer than anything is kept. */
    private static final int YEARS_BACK = 10;

    private final TeamPast past;
    private final PulseFigures pulses;
    private final LinkDesk desk;
    private final LinkAnswers links;
    private final MissingFigures missing;
    private final Memberships memberships;
    private final Access access;
    private final Clock clock;

    CohesionFiguresService(
            TeamPast past,
            PulseFigures pulses,
            LinkDesk desk,
            LinkAnswers links,
            MissingFigures missing,
            Memberships memberships,
            Access access,
            Clock clock) {
        this.past = past;
        this.pulses = pulses;
        this.desk = desk;
        this.links = links;
        this.missing = missing;
        this.memberships = memberships;
        this.access = access;
        this.clock = clock;
    }

    /** As they stood at the end of that day, or as they stand now. */
    public CohesionAnswer of(TeamId team, Optional<LocalDate> asked, Locale language) {
        access.require(Action.COHESION_READ, team);
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(team)));
        var day = asked.orElse(today);
        if (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK))) {
            throw new WrongParameter("day");
        }
        var window = past.standing(team, day).window();
        var pulse = pulses.latest(team, day);
        var figures = TeamIndex.of(window, pulse.figure());
        var computed = desk.workOut(team, day);
        var enough = window.members() >= TeamIndex.SMALLEST_TEAM;
        return new CohesionAnswer(
                team.value(),
                day,
                window.members(),
                enough ? components(figures) : null,
                enough ? Double.valueOf(figures.interactionIndex()) : null,
                enough ? range(window, team, day) : null,
                boxed(figures.cohesionIndex()),
                enough ? Integer.valueOf(window.exchanges().size()) : null,
                enough ? Integer.valueOf(Diagnostics.of(window).isolates().size()) : null,
                pulse.closed().map(CohesionFiguresService::pulse).orElse(null),
                links.of(computed, language),
                missing.of(figures, hidden(pulse), computed, language));
    }

    private static Map<String, PulseHidden> hidden(PulseStanding pulse) {
        return pulse.hidden().map(why -> Map.of("pulse", why)).orElseGet(Map::of);
    }

    private static Components components(IndexFigures figures) {
        return new Components(
                figures.reach(),
                boxed(figures.reciprocity()),
                figures.balance(),
                boxed(figures.rituals()),
                boxed(figures.pulse()));
    }

    private static Range range(TeamWindow window, TeamId team, LocalDate day) {
        var seed = team.value().getMostSignificantBits() ^ team.value().getLeastSignificantBits() ^ day.toEpochDay();
        var interval = IndexInterval.of(window, seed);
        return new Range(interval.low(), interval.high());
    }

    private static Pulse pulse(PulseStanding.Closed closed) {
        var items = new TreeMap<String, Integer>();
        closed.scores()
                .forEach((item, score) -> items.put(item.name().replace("_", "").toLowerCase(Locale.ROOT), score));
        return new Pulse(
                closed.closedOn(),
                closed.answered(),
                closed.asked(),
                closed.score(),
                closed.figure().standardError(),
                items);
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
