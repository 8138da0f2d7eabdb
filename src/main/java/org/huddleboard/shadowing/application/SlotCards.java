package org.huddleboard.shadowing.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SlotCard.Standing;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** Lays sessions before one reader, with names: one statement, however many. */
@Component
class SlotCards {
    private final PeopleDirectory directory;

    SlotCards(PeopleDirectory directory) {
        this.directory = directory;
    }

    List<SlotCard> lay(Collection<SessionRow> sessions, Collection<SeatRow> seats, ShadowingReader reader) {
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
                .map(session -> card(session, bySession, people, reader))
                .toList();
    }

    private static SlotCard card(
            SessionRow session,
            Map<ShadowingSessionId, List<SeatRow>> bySession,
            Map<MemberId, Person> people,
            ShadowingReader reader) {
        var seats = bySession.getOrDefault(session.id(), List.of());
        var mine =
                seats.stream().filter(seat -> seat.guest().equals(reader.id())).findFirst();
        return new SlotCard(
                session.id(),
                session.host().map(people::get),
                session.start().atZone(reader.zone()),
                session.end().atZone(reader.zone()),
                session.skill(),
                session.rung(),
                session.aim(),
                session.seats(),
                seats.stream().flatMap(seat -> guest(seat, people).stream()).toList(),
                standing(session, seats, mine, reader),
                session.start().isAfter(reader.now()),
                mine.map(SeatRow::id));
    }

    private static Optional<SlotCard.Guest> guest(SeatRow seat, Map<MemberId, Person> people) {
        return Optional.ofNullable(people.get(seat.guest()))
                .map(person -> new SlotCard.Guest(
                        seat.id(), person, seat.bookedBy().map(people::get), seat.written(), seat.signed()));
    }

    private static Standing standing(
            SessionRow session, List<SeatRow> seats, Optional<SeatRow> mine, ShadowingReader reader) {
        var begun = !session.start().isAfter(reader.now());
        if (session.host().equals(Optional.of(reader.id()))) {
            return Standing.HOSTED;
        }
        if (mine.isPresent()) {
            var seat = mine.get();
            return seat.signed()
                    ? Standing.SIGNED
                    : seat.written() ? Standing.TO_SIGN : begun ? Standing.TO_WRITE : Standing.MINE;
        }
        if (begun) {
            return Standing.OVER;
        }
        if (seats.size() >= session.seats()) {
            return Standing.FULL;
        }
        return reader.mayTake(session) ? Standing.FREE : Standing.LOCKED;
    }
}
