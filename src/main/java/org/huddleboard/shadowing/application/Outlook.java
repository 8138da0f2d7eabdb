package org.huddleboard.shadowing.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.application.LadderCard.State;
import org.huddleboard.shadowing.application.SlotCard.Standing;
import org.huddleboard.shadowing.domain.Ladder;

/**
 * What one reader sees: the sessions of a time, the earliest first, and every booking that concerns them; from it
 * their next session, the seat to take next, and the rungs still to climb.
 */
record Outlook(ShadowingReader reader, List<SlotCard> all, List<SeatRow> about) {
    private List<SlotCard> ahead() {
        return all.stream()
                .filter(slot -> slot.start().toInstant().isAfter(reader.now()))
                .toList();
    }

    /** Those I sit in or sat in, and those I host with somebody beside me. */
    List<SlotCard> mine() {
        return all.stream()
                .filter(SlotCard::concernsMe)
                .filter(slot ->
                        slot.standing() != Standing.HOSTED || !slot.guests().isEmpty())
                .toList();
    }

    /** The next one I sit in or host with somebody beside me. */
    Optional<SlotCard> next() {
        return mine().stream()
                .filter(slot -> slot.end().toInstant().isAfter(reader.now()))
                .findFirst();
    }

    /** The first free seat of my next rung, else the first free seat at all, beside everything I have already. */
    Optional<SlotCard> suggested() {
        if (!reader.books()) {
            return Optional.empty();
        }
        var mine = mine();
        var free = ahead().stream()
                .filter(slot ->
                        slot.standing() == Standing.FREE && mine.stream().noneMatch(own -> overlap(own, slot)))
                .toList();
        return nextRung()
                .flatMap(rung ->
                        free.stream().filter(slot -> slot.rung() == rung).findFirst())
                .or(() -> free.stream().findFirst());
    }

    private static boolean overlap(SlotCard one, SlotCard other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private Optional<Rung> nextRung() {
        return reader.newStarter() ? reader.ladder().next() : Optional.empty();
    }

    Optional<LadderCard> ladder() {
        return reader.newStarter()
                ? Optional.of(
                        new LadderCard(Stream.of(Rung.values()).map(this::step).toList()))
                : Optional.empty();
    }

    private LadderCard.Step step(Rung rung) {
        var own = mine().stream()
                .filter(slot -> slot.rung() == rung && slot.standing() != Standing.HOSTED)
                .toList();
        var signed =
                own.stream().filter(slot -> slot.standing() == Standing.SIGNED).findFirst();
        if (reader.ladder().isDone(rung)) {
            return new LadderCard.Step(rung, State.DONE, signed);
        }
        if (!own.isEmpty()) {
            return new LadderCard.Step(rung, State.BOOKED, Optional.of(own.getLast()));
        }
        var offered = ahead().stream()
                .filter(slot -> slot.rung() == rung)
                .filter(slot -> slot.standing() == Standing.FREE || slot.standing() == Standing.LOCKED)
                .toList();
        var open = offered.stream()
                .filter(slot -> slot.standing() == Standing.FREE)
                .findFirst();
        return open.isPresent() || isOpen(reader.ladder(), rung)
                ? new LadderCard.Step(rung, State.OPEN, open)
                : new LadderCard.Step(rung, State.LOCKED, offered.stream().findFirst());
    }

    private boolean isOpen(Ladder ladder, Rung rung) {
        return ladder.isOpen(rung, reader.now());
    }
}
