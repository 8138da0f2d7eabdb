package org.huddleboard.shadowing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Where people work on the day of a session. */
@Component
class Surroundings {
    private final Memberships memberships;
    private final Clock clock;

    Surroundings(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    SiteId site(MemberId member) {
        return memberships.siteOf(member).orElseThrow(NotFound::new);
    }

    /** People of other sites are not there. */
    void requireAt(SiteId site, MemberId member) {
        if (!site(member).equals(site)) {
            throw new NotFound();
        }
    }

    Optional<TeamId> team(MemberId member, Instant at) {
        return memberships.teamOf(member, LocalDate.ofInstant(at, memberships.zoneOf(member)));
    }

    Set<TeamId> teams(Instant at, MemberId... members) {
        return Arrays.stream(members)
                .flatMap(member -> team(member, at).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
