package org.huddleboard.rota.application.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.rota.ShiftsChanged;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whose shifts a file changed, once a file. */
@Component
class ShiftNews {
    private final Memberships memberships;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShiftNews(Memberships memberships, Clock clock, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.clock = clock;
        this.events = events;
    }

    void changed(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var teams = members.stream()
                .map(member -> memberships.teamOf(member, LocalDate.ofInstant(now, memberships.zoneOf(member))))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new ShiftsChanged(Set.copyOf(members), teams, now));
    }
}
