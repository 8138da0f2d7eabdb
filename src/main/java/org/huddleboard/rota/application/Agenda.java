package org.huddleboard.rota.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.rota.BookingWords;
import org.huddleboard.rota.BookingWords.Words;
import org.huddleboard.rota.application.AgendaEntry.Kind;
import org.huddleboard.rota.application.ShiftBook.Planned;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.rota.domain.Booking;
import org.huddleboard.rota.domain.BookingRepository;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lays one person's shifts and bookings together, in their words: one question to each module that books. */
@Component
class Agenda {
    private static final Limit MANY = Limit.of(2000);
    private static final String HOUSE = "@huddleboard";

    private final ShiftBook shifts;
    private final BookingRepository bookings;
    private final ObjectProvider<BookingWords> words;
    private final Messages messages;
    private final Clock clock;

    Agenda(
            ShiftBook shifts,
            BookingRepository bookings,
            ObjectProvider<BookingWords> words,
            Messages messages,
            Clock clock) {
        this.shifts = shifts;
        this.bookings = bookings;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** Everything that touches this time, cancelled bookings included, the earliest first. */
    List<AgendaEntry> of(MemberId member, Instant from, Instant to, Locale language) {
        var entries = new ArrayList<>(planned(shifts.between(member, from, to), language));
        entries.addAll(booked(member, bookings.findBetween(member.value(), from, to, MANY), language));
        entries.sort(Comparator.comparing(AgendaEntry::from).thenComparing(AgendaEntry::uid));
        return entries;
    }

    private List<AgendaEntry> planned(List<Planned> stretches, Locale language) {
        var now = clock.instant();
        var places = new HashMap<Place, Integer>();
        return stretches.stream()
                .map(stretch -> {
                    var shift = stretch.shift();
                    var place = places.merge(new Place(shift.day(), shift.activity()), 1, Integer::sum);
                    var name = shift.activity().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return new AgendaEntry(
                            name + "-" + place + "-" + shift.day() + "-" + shift.member() + HOUSE,
                            stretch.layer(),
                            now,
                            kind(shift.activity()),
                            shift.start(),
                            shift.end(),
                            messages.say(language, "rota.activity." + shift.activity()),
                            "",
                            false);
                })
                .toList();
    }

    /** The first, second … stretch of its kind on a day: what its uid is made of, so that it may move within the day. */
    private record Place(LocalDate day, Activity activity) {}

    private static Kind kind(Activity activity) {
        return switch (activity) {
            case SHIFT -> Kind.SHIFT;
            case BREAK -> Kind.BREAK;
            case LUNCH -> Kind.LUNCH;
            case OFF_PHONE -> Kind.OFF_PHONE;
        };
    }

    private List<AgendaEntry> booked(MemberId member, List<Booking> found, Locale language) {
        var said = said(member, found, language);
        return found.stream()
                .map(booking -> {
                    var named = said.getOrDefault(
                            booking.record().id(),
                            new Words(messages.say(language, "rota.offPhone." + booking.kind()), ""));
                    return new AgendaEntry(
                            booking.id() + HOUSE,
                            booking.sequence(),
                            booking.changedAt(),
                            Kind.BOOKED,
                            booking.time().from(),
                            booking.time().to(),
                            named.title(),
                            named.detail(),
                            booking.isCancelled());
                })
                .toList();
    }

    private Map<UUID, Words> said(MemberId member, List<Booking> found, Locale language) {
        var byKind = found.stream()
                .map(Booking::record)
                .collect(Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())));
        var said = new HashMap<UUID, Words>();
        words.orderedStream().forEach(module -> {
            var asked = byKind.getOrDefault(module.kind(), Set.of());
            if (!asked.isEmpty()) {
                said.putAll(module.say(asked, member, language));
            }
        });
        return said;
    }
}
