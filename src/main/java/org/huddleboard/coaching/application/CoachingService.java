package org.huddleboard.coaching.application;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.SessionCancelled;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Finding a time: named by one, taken by the other, moved, cancelled with another time proposed at once. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('COACHING_OWN')")
public class CoachingService {
    private static final int SUGGESTED = 3;

    private final CoachingSessionRepository repository;
    private final Sessions sessions;
    private final Invitation invitation;
    private final SlotSearch slots;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;

    CoachingService(
            CoachingSessionRepository repository,
            Sessions sessions,
            Invitation invitation,
            SlotSearch slots,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.sessions = sessions;
        this.invitation = invitation;
        this.slots = slots;
        this.guard = guard;
        this.me = me;
        this.events = events;
    }

    /** A leader's or coach's time is booked at once; an agent asks, and the other one says yes. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public CoachingSessionId plan(@Valid PlanSession command) {
        var appointment = invitation.of(command);
        var posted = repository.findByAgentAndClientKey(appointment.agent(), command.key());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        var settled = appointment.madeBy() == Side.COACH;
        var session = sessions.kept(new CoachingSession(appointment, settled, sessions.now()));
        if (settled) {
            sessions.book(session);
        }
        return session.id();
    }

    /** The next times that suit whoever asks and that person. */
    @Transactional(readOnly = true)
    public List<Instant> suggest(MemberId with, boolean aboutMe, int minutes) {
        var asked = new PlanSession(UUID.randomUUID(), with, aboutMe, sessions.now(), minutes);
        var appointment = invitation.of(asked);
        return slots.next(appointment.agent(), appointment.coach(), minutes, SUGGESTED);
    }

    /** Yes to the time the other one named. */
    public void accept(CoachingSessionId id) {
        var session = sessions.held(id);
        if (session.accept(me.id(), sessions.now())) {
            sessions.book(sessions.kept(session));
        }
    }

    public void move(CoachingSessionId id, Instant start, int minutes) {
        var session = sessions.held(id);
        session.moveTo(me.id(), start, minutes, sessions.now());
        sessions.kept(session);
        if (session.state() == CoachingState.PLANNED) {
            sessions.book(session);
        }
    }

    /** Gives the time of both back; for one that was planned, the next time that suits both is proposed at once. */
    public Optional<CoachingSessionId> cancel(CoachingSessionId id, String reason) {
        guard.check("reason", reason);
        var session = sessions.held(id);
        if (!session.cancel(me.id(), reason, sessions.now())) {
            return repository.findByInsteadOf(id).map(CoachingSession::id);
        }
        repository.saveAndFlush(session);
        sessions.free(session);
        var instead = session.wasPlanned() ? proposeInstead(session) : Optional.<CoachingSessionId>empty();
        events.publishEvent(
                new SessionCancelled(session.id(), session.agent(), session.coach(), instead, sessions.now()));
        return instead;
    }

    private Optional<CoachingSessionId> proposeInstead(CoachingSession cancelled) {
        return slots.insteadOf(cancelled)
                .map(start -> CoachingSession.insteadOf(cancelled, start, sessions.now()))
                .map(sessions::kept)
                .map(CoachingSession::id);
    }

    /** I have read that it was cancelled. */
    public void seen(CoachingSessionId id) {
        var session = sessions.held(id);
        session.isKnownTo(me.id());
        sessions.kept(session);
    }
}
