package org.huddleboard.cohesion.application.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps closed rounds, and those brought along, for two years. */
@Component
class PulseRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    PulseRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 43 3 * * *", zone = "UTC")
    @SchedulerLock(name = "pulse-retention")
    @Transactional
    void forgetOld() {
        var before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(KEPT);
        for (var table : List.of("pulse_ballot", "pulse_urn", "pulse_voter")) {
            jdbc.sql("delete from " + table + " where round_id in (select id from pulse_round where closes_on < ?)")
                    .param(before)
                    .update();
        }
        jdbc.sql("delete from pulse_round where closes_on < ?").param(before).update();
        jdbc.sql("delete from pulse_brought where round_on < ?").param(before).update();
        jdbc.sql("delete from pulse_brought_round where round_on < ?")
                .param(before)
                .update();
    }
}
