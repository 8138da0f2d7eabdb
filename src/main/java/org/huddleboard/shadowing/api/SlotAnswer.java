package org.huddleboard.shadowing.api;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SessionEntry;
import org.jspecify.annotations.Nullable;

/** A session as programs read it, times with their offset; {@code host} is null once the host has left. */
record SlotAnswer(
        UUID id,
        @Nullable UUID host,
        @Nullable String hostName,
        OffsetDateTime start,
        int minutes,
        int seats,
        int free,
        String skill,
        String kind,
        String aim,
        List<BookingEntry> bookings) {
    static SlotAnswer from(SessionEntry session) {
        return new SlotAnswer(
                session.id().value(),
                session.host().map(host -> host.id().value()).orElse(null),
                session.host().map(Person::name).orElse(null),
                session.start().atOffset(ZoneOffset.UTC),
                Math.toIntExact(Duration.between(session.start(), session.end()).toMinutes()),
                session.seats(),
                session.free(),
                session.skill().name(),
                session.rung().name(),
                session.aim(),
                session.taken().stream()
                        .map(seat -> new BookingEntry(
                                seat.booking().value(), seat.guest().value()))
                        .toList());
    }

    /** One taken seat. */
    record BookingEntry(UUID id, UUID guest) {}
}
