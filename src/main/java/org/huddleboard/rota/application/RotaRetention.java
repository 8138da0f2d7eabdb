package org.huddleboard.rota.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.rota.domain.BookingRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes shifts and bookings that have been kept for as long as the screens say, and claims soon after they are over. */
@Component
class RotaRetention {
    private static final Period KEPT = Period.ofMonths(13);
    private static final Duration CLAIMS_KEPT = Duration.ofDays(2);

    private final ShiftBook shifts;
    private final BookingRepository bookings;
    private final Claims claims;
    private final Clock clock;

    RotaRetention(ShiftBook shifts, BookingRepository bookings, Claims claims, Clock clock) {
        this.shifts = shifts;
        this.bookings = bookings;
        this.claims = claims;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *", zone = "UTC")
    @SchedulerLock(name = "rota-retention")
    @Transactional
    void forgetOld() {
        var now = clock.instant();
        var before = now.atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        claims.forgetBefore(now.minus(CLAIMS_KEPT));
        bookings.deleteOverBefore(before);
        shifts.forgetBefore(before);
    }
}
