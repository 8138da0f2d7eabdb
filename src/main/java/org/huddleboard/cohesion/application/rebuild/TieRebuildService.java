package org.huddleboard.cohesion.application.rebuild;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.cohesion.RebuildMoved;
import org.huddleboard.cohesion.RebuildMoved.Step;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has the ties made anew from what happened: totals are right again, and no word or name is seen. */
@Service
@Transactional
@PreAuthorize("@access.may('COHESION_REBUILD')")
public class TieRebuildService {
    private final RebuildBook book;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TieRebuildService(RebuildBook book, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where nobody has asked for it yet. */
    @Transactional(readOnly = true)
    public Optional<RebuildStanding> standing() {
        return book.standing();
    }

    /** Begins it and does not wait; refused while it goes on. */
    public void begin() {
        book.begin();
        audit.note(Deed.TIES_REBUILT, null, new UUID(0, 1));
        events.publishEvent(new RebuildMoved(Step.ASKED, clock.instant()));
    }
}
