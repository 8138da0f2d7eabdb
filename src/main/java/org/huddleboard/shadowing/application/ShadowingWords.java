package org.huddleboard.shadowing.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names a session in the calendar of its guest or its host, cancelled ones too. */
@Component
@Transactional(readOnly = true)
class ShadowingWords implements BookingWords {
    private final SessionRows rows;
    private final PeopleDirectory directory;
    private final Messages messages;

    ShadowingWords(SessionRows rows, PeopleDirectory directory, Messages messages) {
        this.rows = rows;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return ShadowingSessionId.KIND;
    }

    @Override
    public Map<UUID, Words> say(Collection<UUID> bookings, MemberId reader, Locale language) {
        var seats = rows.seatsIn(bookings);
        var members = new HashSet<MemberId>();
        seats.forEach(seat -> {
            members.add(seat.guest());
            seat.bookedBy().ifPresent(members::add);
            seat.session().host().ifPresent(members::add);
        });
        var people = directory.people(members);
        var words = new HashMap<UUID, Words>();
        rows.sessions(bookings).forEach(session -> {
            var beside = seats.stream()
                    .filter(seat -> seat.session().id().equals(session.id()))
                    .toList();
            title(session, beside, people, reader, language)
                    .ifPresent(title -> words.put(
                            session.id().value(), new Words(title, detail(session, beside, people, reader, language))));
        });
        return words;
    }

    private Optional<String> title(
            SessionRow session, List<SeatRow> seats, Map<MemberId, Person> people, MemberId reader, Locale language) {
        var skill = messages.say(language, "shadowing.skill." + session.skill());
        if (session.host().equals(Optional.of(reader))) {
            var guests = seats.stream()
                    .filter(SeatRow::taken)
                    .map(seat -> firstName(people, seat.guest()))
                    .collect(Collectors.joining(", "));
            return Optional.of(
                    guests.isEmpty()
                            ? messages.say(language, "shadowing.calendar.hostAlone", skill)
                            : messages.say(language, "shadowing.calendar.host", guests, skill));
        }
        var host = session.host().map(member -> firstName(people, member)).orElse("");
        return seats.stream().anyMatch(seat -> seat.guest().equals(reader))
                ? Optional.of(messages.say(language, "shadowing.calendar.guest", host, skill))
                : Optional.empty();
    }

    /** The aim, and for a guest who booked the seat where that was somebody else. */
    private String detail(
            SessionRow session, List<SeatRow> seats, Map<MemberId, Person> people, MemberId reader, Locale language) {
        return seats.stream()
                .filter(seat -> seat.taken() && seat.guest().equals(reader))
                .flatMap(seat -> seat.bookedBy().stream())
                .map(booker -> firstName(people, booker))
                .filter(name -> !name.isEmpty())
                .map(name -> messages.say(language, "shadowing.calendar.bookedBy", name) + " " + session.aim())
                .findFirst()
                .orElseGet(session::aim);
    }

    private static String firstName(Map<MemberId, Person> people, MemberId member) {
        return Optional.ofNullable(people.get(member)).map(Person::firstName).orElse("");
    }
}
