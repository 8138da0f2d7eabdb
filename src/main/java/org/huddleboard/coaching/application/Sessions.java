package org.huddleboard.coaching.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.SessionMoved;
import org.huddleboard.coaching.domain.CoachingSession;
import org.huddleboard.coaching.domain.CoachingSessionRepository;
import org.huddleboard.rota.OffPhone;
import org.huddleboard.rota.OffPhoneKind;
import org.huddleboard.shared.Clash;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds sessions for one of their two, keeps them, and books and frees the time of both. */
@Component
class Sessions {
    private final CoachingSessionRepository sessions;
    private final OffPhone offPhone;
    private final Memberships memberships;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            CoachingSessionRepository sessions,
            OffPhone offPhone,
            Memberships memberships,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.offPhone = offPhone;
        this.memberships = memberships;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** To others than the two it is not there. */
    CoachingSession mine(CoachingSessionId id) {
        var session = sessions.findById(id).orElseThrow(NotFound::new);
        session.sideOf(me.id());
        return session;
    }

    /** The same, held until the transaction ends. */
    CoachingSession held(CoachingSessionId id) {
        var session = sessions.hold(id).orElseThrow(NotFound::new);
        session.sideOf(me.id());
        return session;
    }

    /** Keeps it and tells the screens of both. */
    CoachingSession kept(CoachingSession session) {
        var stored = sessions.saveAndFlush(session);
        events.publishEvent(new SessionMoved(stored.id(), stored.agent(), stored.coach(), now()));
        return stored;
    }

    /** Books both, in the order of their ids: two bookings that meet wait for each other. */
    void book(CoachingSession session) {
        Stream.concat(Stream.of(session.agent()), session.coach().stream())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(person -> claim(session, person));
    }

    private void claim(CoachingSession session, MemberId person) {
        try {
            offPhone.claim(session.id().ref(), OffPhoneKind.COACHING, person, session.startAt(), session.endAt());
        } catch (Clash taken) {
            throw new Clash(
                    taken.reason(),
                    person.equals(me.id()) ? "coaching.rule.youElsewhere" : "coaching.rule.theyElsewhere");
        }
    }

    void free(CoachingSession session) {
        offPhone.release(session.id().ref());
    }

    Instant now() {
        return clock.instant();
    }

    /** Today where this member works. */
    LocalDate today(MemberId member) {
        return LocalDate.ofInstant(now(), memberships.zoneOf(member));
    }
}
