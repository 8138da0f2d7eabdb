package org.huddleboard.goals.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.huddleboard.goals.domain.help.HelpRepository;
import org.huddleboard.goals.domain.reflection.ReflectionRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes self-audits, reflections and named help after two years. */
@Component
class GrowthRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final SelfAuditRepository audits;
    private final ReflectionRepository reflections;
    private final HelpRepository helps;
    private final Clock clock;

    GrowthRetention(SelfAuditRepository audits, ReflectionRepository reflections, HelpRepository helps, Clock clock) {
        this.audits = audits;
        this.reflections = reflections;
        this.helps = helps;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "UTC")
    @SchedulerLock(name = "goals-growth-retention")
    @Transactional
    void forgetOld() {
        var before = LocalDate.now(clock.withZone(ZoneOffset.UTC))
                .minus(KEPT)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        audits.deleteBegunBefore(before);
        reflections.deleteWrittenBefore(before);
        helps.deleteNamedBefore(before);
    }
}
