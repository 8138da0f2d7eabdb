package org.huddleboard.shadowing.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.shadowing.domain.DebriefRepository;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sessions and their debriefs for two years. */
@Component
class ShadowingRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final ShadowingSessionRepository sessions;
    private final SeatBookingRepository bookings;
    private final DebriefRepository debriefs;
    private final Clock clock;

    ShadowingRetention(
            ShadowingSessionRepository sessions,
            SeatBookingRepository bookings,
            DebriefRepository debriefs,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.debriefs = debriefs;
        this.clock = clock;
    }

    @Scheduled(cron = "0 27 3 * * *", zone = "UTC")
    @SchedulerLock(name = "shadowing-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        debriefs.deleteBefore(before);
        bookings.deleteBefore(before);
        sessions.deleteBefore(before);
    }
}
