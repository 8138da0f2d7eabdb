package org.huddleboard.people.application.imports;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.domain.FloorTeam;
import org.huddleboard.people.domain.FloorTeamRepository;
import org.huddleboard.people.domain.Site;
import org.huddleboard.people.domain.SiteRepository;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds the team a row means, and makes it where its site is known; a site is never made by a file. */
@Component
class TeamFinder {
    private static final Limit TWO = Limit.of(2);

    private final SiteRepository sites;
    private final FloorTeamRepository teams;
    private final ImportLog log;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TeamFinder(
            SiteRepository sites,
            FloorTeamRepository teams,
            ImportLog log,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sites = sites;
        this.teams = teams;
        this.log = log;
        this.clock = clock;
        this.events = events;
    }

    Optional<TeamId> team(UUID importId, ImportRow row) {
        var name = row.text(PeopleFormat.TEAM);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        row.needed(PeopleFormat.TEAM, 120);
        if (row.has(PeopleFormat.SITE)) {
            return Optional.of(at(importId, site(row), name));
        }
        var known = teams.findByNameIgnoreCase(name, TWO);
        if (known.size() == 1) {
            return Optional.of(known.getFirst().id());
        }
        var only = sites.findAllByOrderByName(TWO);
        if (!known.isEmpty() || only.size() != 1) {
            throw row.rejected(PeopleFormat.SITE, "people.imports.reason.whichSite");
        }
        return Optional.of(at(importId, only.getFirst().id(), name));
    }

    private SiteId site(ImportRow row) {
        return sites.findByNameIgnoreCase(row.text(PeopleFormat.SITE))
                .map(Site::id)
                .orElseThrow(() -> row.rejected(PeopleFormat.SITE, "people.imports.reason.site"));
    }

    private TeamId at(UUID importId, SiteId site, String name) {
        return teams.findBySiteAndNameIgnoreCase(site, name).map(FloorTeam::id).orElseGet(() -> {
            var made = teams.save(new FloorTeam(site, name));
            log.madeTeam(importId, made.id());
            events.publishEvent(new PlacesChanged(clock.instant()));
            return made.id();
        });
    }
}
