package org.huddleboard.kpi.application.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets customers' words after a year and a month: the same week of last year can still be read beside this one. */
@Component
class WordsRetention {
    private static final Period KEPT = Period.ofMonths(13);

    private final WordStore store;
    private final Clock clock;

    WordsRetention(WordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "UTC")
    @SchedulerLock(name = "customer-words-retention")
    @Transactional
    void forgetOld() {
        store.forgetBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT));
    }
}
