package org.huddleboard.shared.jobs;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells listeners again what they did not hear to its end, because the board was stopped or something broke. */
@Component
public class UnheardEvents {
    /** Whoever listens for longer than this is taken for gone; listeners may hear the same twice. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final IncompleteEventPublications events;

    UnheardEvents(IncompleteEventPublications events) {
        this.events = events;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "unheard-events")
    public void tellAgain() {
        events.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
