package org.huddleboard.tips.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipRepository;
import org.springframework.stereotype.Component;

/** The tips within reach of whoever is asking: a member's site, every site for a program; what day it is there. */
@Component
class Shelf {
    private final TipRepository tips;
    private final Memberships memberships;
    private final CurrentMember me;
    private final Clock clock;

    Shelf(TipRepository tips, Memberships memberships, CurrentMember me, Clock clock) {
        this.tips = tips;
        this.memberships = memberships;
        this.me = me;
        this.clock = clock;
    }

    List<SiteId> sites() {
        return me.ifPerson().isPresent()
                ? List.of(site())
                : tips.findSites().stream().map(SiteId::new).toList();
    }

    SiteId site() {
        return memberships.siteOf(me.id()).orElseThrow(NotFound::new);
    }

    /** A tip of another site is not there. */
    Tip tip(TipId id) {
        return tips.findById(id).filter(tip -> tip.site().equals(site())).orElseThrow(NotFound::new);
    }

    LocalDate today(SiteId site) {
        return LocalDate.now(clock.withZone(zone(site)));
    }

    /** The clock of the site, as its first team reads it. */
    ZoneId zone(SiteId site) {
        return me.ifPerson()
                .map(memberships::zoneOf)
                .or(() -> memberships.teamsOf(site).stream().findFirst().map(memberships::zoneOf))
                .orElse(ZoneId.of("UTC"));
    }

    LocalDate today() {
        return today(site());
    }

    Optional<SiteId> siteIfAny() {
        return me.ifPerson().flatMap(memberships::siteOf);
    }
}
