package org.huddleboard.shadowing.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;

/** A session as one reader sees it, times on the site's clock; {@code host} is empty once the host has left. */
public record SlotCard(
        ShadowingSessionId id,
        Optional<Person> host,
        ZonedDateTime start,
        ZonedDateTime end,
        Skill skill,
        Rung rung,
        String aim,
        int seats,
        List<Guest> guests,
        Standing standing,
        boolean ahead,
        Optional<ShadowingBookingId> mine) {
    /** How the reader stands to the session. */
    public enum Standing {
        /** There is a seat to take. */
        FREE,
        /** I sit in it, and it is to come. */
        MINE,
        /** I am its host. */
        HOSTED,
        FULL,
        /** A new starter's rung that is not open yet. */
        LOCKED,
        /** Over, or begun, without me. */
        OVER,
        /** I sat in it, and my debrief is missing. */
        TO_WRITE,
        /** My debrief waits for the host's signature. */
        TO_SIGN,
        SIGNED
    }

    /** Somebody in one of the seats, and who booked it where that was somebody else. */
    public record Guest(
            ShadowingBookingId booking, Person person, Optional<Person> bookedBy, boolean written, boolean signed) {}

    /** Who booked the reader's own seat, where that was somebody else. */
    public Optional<Person> bookedForMeBy() {
        return guests.stream()
                .filter(guest -> mine.equals(Optional.of(guest.booking())))
                .findFirst()
                .flatMap(Guest::bookedBy);
    }

    public int free() {
        return seats - guests.size();
    }

    public String hostFirstName() {
        return host.map(Person::firstName).orElse("");
    }

    /** Whether the reader sits in it, sat in it or hosts it. */
    public boolean concernsMe() {
        return switch (standing) {
            case MINE, HOSTED, TO_WRITE, TO_SIGN, SIGNED -> true;
            case FREE, FULL, LOCKED, OVER -> false;
        };
    }
}
