package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sessions, what was agreed in them and the notes beside them for two years. */
@Component
class CoachingRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    CoachingRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 33 3 * * *", zone = "UTC")
    @SchedulerLock(name = "coaching-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toOffsetDateTime();
        for (var table : List.of("coaching_note", "coaching_commitment")) {
            jdbc.sql("delete from " + table
                            + " where session_id in (select id from coaching_session where start_at < ?)")
                    .param(before)
                    .update();
        }
        jdbc.sql("delete from coaching_session where start_at < ?")
                .param(before)
                .update();
    }
}
