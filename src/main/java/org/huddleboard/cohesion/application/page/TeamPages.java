package org.huddleboard.cohesion.application.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.link.LinkParts;
import org.huddleboard.cohesion.application.pulse.PulseFigures;
import org.huddleboard.cohesion.application.tie.TeamPast;
import org.huddleboard.cohesion.application.tie.TeamStanding;
import org.huddleboard.cohesion.application.view.DialFigure;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.domain.index.IndexInterval;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.live.SharedReading;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** A team's page, in totals only: below five members there are none. It asks no permission: the service has asked. */
@Component
public class TeamPages {
    private final TeamPast past;
    private final Facts facts;
    private final LinkParts links;
    private final PulseFigures pulses;
    private final PulseParts pulseParts;
    private final TiesPicture picture;
    private final Access access;
    private final SharedReading together;

    TeamPages(
            TeamPast past,
            Facts facts,
            LinkParts links,
            PulseFigures pulses,
            PulseParts pulseParts,
            TiesPicture picture,
            Access access,
            SharedReading together) {
        this.past = past;
        this.facts = facts;
        this.links = links;
        this.pulses = pulses;
        this.pulseParts = pulseParts;
        this.picture = picture;
        this.access = access;
        this.together = together;
    }

    private record Asked(Team team, LocalDate today) {}

    /** What the page says to everybody who may read it. */
    private record Same(TeamStanding standing, Optional<LocalDate> firstDay, Optional<DialFigure> interaction) {}

    public TeamPage of(Team team, LocalDate today, Optional<MemberId> reader) {
        var same =
                together.find(new Asked(team, today), List.of(CohesionTopics.of(team.id())), () -> same(team, today));
        var standing = same.standing();
        var enough = standing.members().size() >= TeamIndex.SMALLEST_TEAM;
        return new TeamPage(
                team,
                standing.members().size(),
                today,
                same.firstDay().map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                enough ? Optional.of(facts.of(team.id(), standing, today)) : Optional.empty(),
                links.team(team.id(), today),
                same.interaction(),
                pulseParts.of(pulses.latest(team.id(), today)),
                enough ? Optional.of(picture.of(team.id(), today, standing, reader)) : Optional.empty(),
                enough ? facts.worksNow(standing, same.firstDay(), today) : Optional.empty(),
                reader.filter(standing.members()::contains).isPresent(),
                access.may(Action.COHESION_LEAD, team.id()));
    }

    private Same same(Team team, LocalDate today) {
        var standing = past.standing(team.id(), today);
        var interaction = Optional.of(standing)
                .filter(known -> known.members().size() >= TeamIndex.SMALLEST_TEAM)
                .map(known -> dial(known, TiesPicture.seed(team.id(), today)));
        return new Same(standing, facts.firstDay(standing), interaction);
    }

    private static DialFigure dial(TeamStanding standing, long seed) {
        var figures = TeamIndex.of(standing.window(), Optional.empty());
        var interval = IndexInterval.of(standing.window(), seed);
        return new DialFigure(
                PulseParts.whole(figures.interactionIndex()),
                PulseParts.whole(interval.low()),
                PulseParts.whole(interval.high()));
    }
}
