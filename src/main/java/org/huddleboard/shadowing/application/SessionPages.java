package org.huddleboard.shadowing.application;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SessionPage.DebriefCard;
import org.huddleboard.shadowing.application.SessionPage.ObservationRecord;
import org.huddleboard.shadowing.application.SessionPage.Standing;
import org.huddleboard.shadowing.domain.Debrief;
import org.huddleboard.shadowing.domain.DebriefRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one session for those who were in it and for a guest's leader; to everybody else it is not there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('SHADOWING_READ')")
public class SessionPages {
    private final SessionRows rows;
    private final DebriefRepository debriefs;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final AuditTrail trail;
    private final Surroundings surroundings;
    private final CurrentMember me;

    SessionPages(
            SessionRows rows,
            DebriefRepository debriefs,
            PeopleDirectory directory,
            Memberships memberships,
            AuditTrail trail,
            Surroundings surroundings,
            CurrentMember me) {
        this.rows = rows;
        this.debriefs = debriefs;
        this.directory = directory;
        this.memberships = memberships;
        this.trail = trail;
        this.surroundings = surroundings;
        this.me = me;
    }

    /** The session's page; where a leader reads a debrief, its guest can see that later. */
    @Transactional
    public SessionPage open(ShadowingSessionId id) {
        var session = rows.sessions(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        var all = rows.seatsIn(List.of(id.value()));
        var standing = standing(session, all);
        var seats = all.stream().filter(seat -> isFor(standing, seat)).toList();
        var written = debriefs.findBySession(id, Limit.of(session.seats())).stream()
                .collect(Collectors.toMap(Debrief::booking, debrief -> debrief));
        if (standing == Standing.LEADER) {
            seats.stream()
                    .filter(SeatRow::written)
                    .forEach(seat -> trail.note(AuditTrail.Deed.OPENED_DEBRIEF, seat.guest(), id.value()));
        }
        var people = people(session, seats);
        var zone = memberships.zoneOf(me.id());
        return new SessionPage(
                id,
                session.host().map(people::get),
                session.start().atZone(zone),
                session.end().atZone(zone),
                session.skill(),
                session.rung(),
                session.aim(),
                !session.start().isAfter(surroundings.now()),
                cancelled(session, all),
                standing,
                seats.stream()
                        .filter(SeatRow::taken)
                        .map(seat -> new DebriefCard(
                                seat.id(),
                                Optional.ofNullable(people.get(seat.guest())).orElseThrow(NotFound::new),
                                Optional.ofNullable(written.get(seat.id())).map(debrief -> record(debrief, zone))))
                        .toList());
    }

    private Map<MemberId, Person> people(SessionRow session, List<SeatRow> seats) {
        var members = new HashSet<MemberId>();
        session.host().ifPresent(members::add);
        seats.forEach(seat -> members.add(seat.guest()));
        return directory.people(members);
    }

    private Standing standing(SessionRow session, List<SeatRow> seats) {
        if (session.host().equals(Optional.of(me.id()))) {
            return Standing.HOST;
        }
        if (seats.stream().anyMatch(seat -> seat.guest().equals(me.id()))) {
            return Standing.GUEST;
        }
        if (seats.stream().anyMatch(seat -> seat.taken() && memberships.leads(me.id(), seat.guest()))) {
            return Standing.LEADER;
        }
        throw new NotFound();
    }

    private boolean isFor(Standing standing, SeatRow seat) {
        return switch (standing) {
            case HOST -> true;
            case GUEST -> seat.guest().equals(me.id());
            case LEADER -> memberships.leads(me.id(), seat.guest());
        };
    }

    /** Why it will not take place for the reader: the session or the reader's own seat was taken back. */
    private Optional<String> cancelled(SessionRow session, List<SeatRow> seats) {
        if (session.cancelled()) {
            return session.reason();
        }
        var mine = seats.stream().filter(seat -> seat.guest().equals(me.id())).toList();
        return mine.isEmpty() || mine.stream().anyMatch(SeatRow::taken)
                ? Optional.empty()
                : Optional.of(mine.getLast().reason().orElse(""));
    }

    private static ObservationRecord record(Debrief debrief, ZoneId zone) {
        return new ObservationRecord(
                debrief.answers().heard(),
                debrief.answers().willTry(),
                debrief.answers().question(),
                debrief.guestSignedAt().atZone(zone),
                debrief.hostSignedAt().map(at -> at.atZone(zone)));
    }
}
