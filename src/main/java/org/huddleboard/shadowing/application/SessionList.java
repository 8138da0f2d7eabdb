package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** Sessions with their seats and names: three statements, however many. */
@Component
class SessionList {
    private final SessionRows rows;
    private final PeopleDirectory directory;
    private final Memberships memberships;

    SessionList(SessionRows rows, PeopleDirectory directory, Memberships memberships) {
        this.rows = rows;
        this.directory = directory;
        this.memberships = memberships;
    }

    /** What the team's hosts offer. */
    List<SessionEntry> of(TeamId team, Instant from, Instant to) {
        var site = memberships.siteOf(team);
        var offered = rows.offered(site, from, to).stream()
                .filter(session -> session.team().equals(Optional.of(team)))
                .toList();
        return entries(offered, rows.seats(site, from, to));
    }

    List<SessionEntry> at(SiteId site, Instant from, Instant to) {
        return entries(rows.offered(site, from, to), rows.seats(site, from, to));
    }

    List<SessionEntry> hostedBy(MemberId host, Instant from) {
        var offered = rows.hostedBy(host, from);
        return entries(
                offered,
                rows.seatsIn(
                        offered.stream().map(session -> session.id().value()).toList()));
    }

    private List<SessionEntry> entries(Collection<SessionRow> sessions, Collection<SeatRow> seats) {
        var members = new HashSet<MemberId>();
        sessions.forEach(session -> session.host().ifPresent(members::add));
        seats.forEach(seat -> {
            members.add(seat.guest());
            seat.bookedBy().ifPresent(members::add);
        });
        var people = directory.people(members);
        var bySession = seats.stream()
                .filter(SeatRow::taken)
                .collect(Collectors.groupingBy(seat -> seat.session().id()));
        return sessions.stream()
                .map(session -> entry(session, bySession, people))
                .toList();
    }

    private static SessionEntry entry(
            SessionRow session, Map<ShadowingSessionId, List<SeatRow>> seats, Map<MemberId, Person> people) {
        var taken = seats.getOrDefault(session.id(), List.of()).stream()
                .map(seat -> new SessionEntry.Seat(
                        seat.id(),
                        seat.guest(),
                        Optional.ofNullable(people.get(seat.guest()))
                                .map(Person::name)
                                .orElse(""),
                        seat.bookedBy().map(people::get).map(Person::firstName)))
                .toList();
        return new SessionEntry(
                session.id(),
                session.host().map(people::get),
                session.start(),
                session.end(),
                session.seats(),
                session.skill(),
                session.rung(),
                session.aim(),
                taken);
    }
}
