package org.huddleboard.shadowing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.MemberId;

/** A session as a list for programs or planners has it, nobody's point of view. */
public record SessionEntry(
        ShadowingSessionId id,
        Optional<Person> host,
        Instant start,
        Instant end,
        int seats,
        Skill skill,
        Rung rung,
        String aim,
        List<Seat> taken) {
    /** One taken seat, and the name of whoever booked it where that was not the guest. */
    public record Seat(ShadowingBookingId booking, MemberId guest, String name, Optional<String> bookedBy) {}

    public int free() {
        return seats - taken.size();
    }
}
