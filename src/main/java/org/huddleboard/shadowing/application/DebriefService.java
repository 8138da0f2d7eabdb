package org.huddleboard.shadowing.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shadowing.DebriefWritten;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingCompleted;
import org.huddleboard.shadowing.domain.Debrief;
import org.huddleboard.shadowing.domain.DebriefRepository;
import org.huddleboard.shadowing.domain.SeatBookingRepository;
import org.huddleboard.shadowing.domain.ShadowingSessionRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The guest writes the debrief and signs it, then the host signs; after that it is a record that nobody changes. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('SHADOWING_READ')")
public class DebriefService {
    private final DebriefRepository debriefs;
    private final SeatBookingRepository bookings;
    private final ShadowingSessionRepository sessions;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DebriefService(
            DebriefRepository debriefs,
            SeatBookingRepository bookings,
            ShadowingSessionRepository sessions,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.debriefs = debriefs;
        this.bookings = bookings;
        this.sessions = sessions;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Sent twice it is one debrief: the first words stand. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void write(@Valid WriteDebrief command) {
        var booking = bookings.findById(command.booking())
                .filter(found -> found.guest().equals(me.id()))
                .orElseThrow(NotFound::new);
        if (debriefs.findByBooking(booking.id()).isPresent()) {
            return;
        }
        Map.of("heard", command.heard(), "willTry", command.willTry(), "question", command.question())
                .forEach(guard::check);
        var session = sessions.findById(booking.session()).orElseThrow(NotFound::new);
        var answers = new Debrief.Answers(command.heard(), command.willTry(), command.question());
        var debrief = debriefs.saveAndFlush(new Debrief(booking, session, answers, clock.instant()));
        debrief.host()
                .ifPresent(host -> events.publishEvent(
                        new DebriefWritten(session.id(), host, debrief.guest(), debrief.guestSignedAt())));
    }

    /** The host's tap; a second one changes nothing. */
    public void sign(ShadowingBookingId id) {
        var debrief = debriefs.findByBooking(id).orElseThrow(NotFound::new);
        if (debrief.sign(me.id(), clock.instant())) {
            debriefs.saveAndFlush(debrief);
            events.publishEvent(new ShadowingCompleted(debrief.session(), me.id(), debrief.guest(), clock.instant()));
        }
    }
}
