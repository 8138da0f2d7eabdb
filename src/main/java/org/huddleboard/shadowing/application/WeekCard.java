package org.huddleboard.shadowing.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.shadowing.ShadowingSessionId;

/** A site's week for one reader: what stands in it, what comes next for the reader, and the ladder of a new starter. */
public record WeekCard(
        LocalDate monday,
        List<LocalDate> days,
        ZonedDateTime now,
        List<SlotCard> slots,
        Optional<SlotCard> next,
        Optional<SlotCard> suggested,
        Optional<LadderCard> ladder,
        boolean mayBook) {
    public WeekCard {
        days = List.copyOf(days);
        slots = List.copyOf(slots);
    }

    public List<SlotCard> on(LocalDate day) {
        return slots.stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .toList();
    }

    /** The session by its id, in this week or the suggested one. */
    public Optional<SlotCard> slot(ShadowingSessionId id) {
        return Stream.concat(slots.stream(), Stream.concat(next.stream(), suggested.stream()))
                .filter(slot -> slot.id().equals(id))
                .findFirst();
    }
}
