package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.huddleboard.people.PlacesChanged;
import org.huddleboard.people.Team;
import org.huddleboard.people.domain.FloorTeam;
import org.huddleboard.people.domain.FloorTeamRepository;
import org.huddleboard.people.domain.Site;
import org.huddleboard.people.domain.SiteRepository;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The centre's sites and teams. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class PlaceService {
    private final SiteRepository sites;
    private final FloorTeamRepository teams;
    private final Places places;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlaceService(
            SiteRepository sites,
            FloorTeamRepository teams,
            Places places,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sites = sites;
        this.teams = teams;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    public List<SiteCard> sites() {
        return sites.findAllByOrderByName(Limit.of(500)).stream()
                .map(site -> new SiteCard(site.id(), site.name(), site.zone(), site.opens(), site.closes()))
                .toList();
    }

    /** Every team, by site and name. */
    public List<Team> teams() {
        return places.all();
    }

    @Transactional
    public SiteId openSite(@Valid OpenSite open) {
        if (open.name().isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        if (sites.findByNameIgnoreCase(open.name().strip()).isPresent()) {
            throw BrokenRule.at("name", "people.rule.nameTaken", open.name());
        }
        var site = new Site(open.name(), open.zone());
        if (open.opens() != null && open.closes() != null) {
            site.workBetween(open.opens(), open.closes());
        }
        sites.save(site);
        changed();
        return site.id();
    }

    @Transactional
    public TeamId openTeam(SiteId site, String name) {
        if (name.isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        places.require(site);
        if (teams.findBySiteAndNameIgnoreCase(site, name.strip()).isPresent()) {
            throw BrokenRule.at("name", "people.rule.nameTaken", name);
        }
        var team = teams.save(new FloorTeam(site, name));
        changed();
        return team.id();
    }

    @Transactional
    public void renameTeam(TeamId id, String name) {
        var team = teams.findById(id).orElseThrow(NotFound::new);
        team.rename(name);
        teams.save(team);
        changed();
    }

    private void changed() {
        events.publishEvent(new PlacesChanged(clock.instant()));
    }
}
