package org.huddleboard.cohesion.application.tie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes ties, huddles and moments of goals after two years, as the cards they come from. */
@Component
class TieRetention {
    static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    TieRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 51 3 * * *", zone = "UTC")
    @SchedulerLock(name = "cohesion-retention")
    @Transactional
    void forgetOld() {
        var before = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT);
        Stream.of(
                        "delete from cohesion_tie where happened_on < ?",
                        "delete from cohesion_goal_moment where happened_on < ?",
                        "delete from cohesion_attendance where huddle in"
                                + " (select id from cohesion_huddle where held_on < ?)",
                        "delete from cohesion_huddle where held_on < ?")
                .forEach(statement -> jdbc.sql(statement).param(before).update());
    }
}
