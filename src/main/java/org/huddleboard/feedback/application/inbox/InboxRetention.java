package org.huddleboard.feedback.application.inbox;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.feedback.domain.inbox.OwnNoteRepository;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes answers and own lines after as long a time as the cards they were about. */
@Component
class InboxRetention {
    private static final Period KEPT = Period.ofMonths(24);

    private final TriageRepository triages;
    private final OwnNoteRepository notes;
    private final Clock clock;

    InboxRetention(TriageRepository triages, OwnNoteRepository notes, Clock clock) {
        this.triages = triages;
        this.notes = notes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 23 3 * * *", zone = "UTC")
    @SchedulerLock(name = "feedback-inbox-retention")
    @Transactional
    void forgetOld() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toInstant();
        triages.deleteAnsweredBefore(before);
        notes.deleteWrittenBefore(before);
    }
}
