package org.huddleboard.cohesion.application.tie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.TiesChanged;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** On which day of which site something happened, and which teams' screens should look again. */
@Component
public class TeamNews {
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamNews(Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** At the member's site. */
    LocalDate day(MemberId member, Instant at) {
        return LocalDate.ofInstant(at, memberships.zoneOf(member));
    }

    /** At the team's site. */
    LocalDate day(TeamId team, Instant at) {
        return LocalDate.ofInstant(at, memberships.zoneOf(team));
    }

    /** Tells the screens of the teams these members work in today. */
    public void changed(Collection<MemberId> members) {
        tell(members.stream()
                .distinct()
                .map(memberships::teamToday)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Tells the screens of these teams. */
    public void tell(Set<TeamId> teams) {
        if (!teams.isEmpty()) {
            events.publishEvent(new TiesChanged(teams, clock.instant()));
        }
    }
}
