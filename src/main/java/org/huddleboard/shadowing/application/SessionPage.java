package org.huddleboard.shadowing.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.Skill;

/** One session opened by its guest, its host, or the leader of a guest. A leader sees the guests they lead. */
public record SessionPage(
        ShadowingSessionId id,
        Optional<Person> host,
        ZonedDateTime start,
        ZonedDateTime end,
        Skill skill,
        Rung rung,
        String aim,
        boolean begun,
        Optional<String> cancelledBecause,
        Standing standing,
        List<DebriefCard> debriefs) {
    /** How the reader stands to the session. */
    public enum Standing {
        GUEST,
        HOST,
        LEADER
    }

    /** One guest's debrief; without words as long as the guest has not written it. */
    public record DebriefCard(ShadowingBookingId booking, Person guest, Optional<ObservationRecord> record) {
        public boolean waitsForTheHost() {
            return record.filter(written -> written.hostSigned().isEmpty()).isPresent();
        }
    }

    /** What the guest wrote, with one signature or both; with both it stands for good. */
    public record ObservationRecord(
            String heard,
            String willTry,
            String question,
            ZonedDateTime guestSigned,
            Optional<ZonedDateTime> hostSigned) {}
}
