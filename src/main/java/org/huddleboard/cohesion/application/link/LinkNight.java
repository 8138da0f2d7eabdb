package org.huddleboard.cohesion.application.link;

import java.time.Clock;
import java.time.LocalDate;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Memberships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works out every team's link before anybody asks, and forgets answers to weeks that nobody asks about any more. */
@Component
class LinkNight {
    private static final Logger log = LoggerFactory.getLogger(LinkNight.class);

    private final LinkDesk desk;
    private final LinkStore store;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Clock clock;

    LinkNight(LinkDesk desk, LinkStore store, PeopleDirectory directory, Memberships memberships, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.directory = directory;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 */6 * * *", zone = "UTC")
    @SchedulerLock(name = "cohesion-link")
    void workOut() {
        store.forgetBefore(clock.instant());
        directory.everyTeam().forEach(this::workOut);
    }

    /** One team's trouble is not the others'. */
    private void workOut(Team team) {
        try {
            desk.workOut(team.id(), LocalDate.ofInstant(clock.instant(), memberships.zoneOf(team.id())));
        } catch (RuntimeException e) {
            log.warn("The link of team {} could not be worked out tonight", team.id(), e);
        }
    }
}
