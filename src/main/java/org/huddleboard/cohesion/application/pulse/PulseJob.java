package org.huddleboard.cohesion.application.pulse;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.people.PeopleDirectory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Four times a day, since days begin at different hours at different sites: closes and opens the rounds of all teams. */
@Component
class PulseJob {
    private final PulseRounds rounds;
    private final PeopleDirectory directory;

    PulseJob(PulseRounds rounds, PeopleDirectory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    @Scheduled(cron = "0 20 */6 * * *", zone = "UTC")
    @SchedulerLock(name = "pulse-rounds")
    void turn() {
        directory.everyTeam().forEach(rounds::turn);
    }
}
