package org.huddleboard.shadowing.application;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;

/**
 * Something about a session that waits for the reader; {@code other} is whom it is about, {@code host} beside whom it is,
 * if they are still here.
 */
public record ShadowingNeed(
        Kind kind,
        ShadowingSessionId session,
        Optional<ShadowingBookingId> booking,
        Optional<Person> other,
        Optional<Person> host,
        ZonedDateTime start,
        Skill skill,
        Optional<String> reason) {
    /** What waits. */
    public enum Kind {
        /** I sat beside somebody and have not written what I took along. */
        WRITE,
        /** A guest of mine has written; my signature is missing. */
        SIGN,
        /** Somebody took a seat for me. */
        BOOKED_FOR_ME,
        /** Somebody took a seat beside me. */
        BOOKED,
        /** Somebody gave a seat beside me back. */
        GIVEN_BACK,
        /** Somebody else took a guest's seat beside me back. */
        SEAT_TAKEN,
        /** My seat was taken back. */
        CANCELLED,
        /** My session was taken back by somebody else. */
        WITHDRAWN
    }
}
