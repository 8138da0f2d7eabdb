package org.huddleboard.shadowing.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.shadowing.Rung;

/** The five rungs a new starter climbs; a rung is done when a debrief of its kind carries both signatures. */
public record Ladder(List<Attempt> attempts) {
    public Ladder {
        attempts =
                attempts.stream().sorted(Comparator.comparing(Attempt::start)).toList();
    }

    /** A session of one kind that the guest sat in, or will. */
    public record Attempt(Rung rung, Instant start, Instant end, boolean signed) {}

    public boolean isDone(Rung rung) {
        return of(rung).anyMatch(Attempt::signed);
    }

    public int done() {
        return (int) Stream.of(Rung.values()).filter(this::isDone).count();
    }

    /** Whether a session of that kind may be taken at that time: the rung before is done, or will be over by then. */
    public boolean isOpen(Rung rung, Instant at) {
        return !opens(rung).isAfter(at);
    }

    /** From when on sessions of that kind may be taken; at the end of time while the rung before is not even booked. */
    public Instant opens(Rung rung) {
        return rung.before()
                .filter(before -> !isDone(before))
                .map(before ->
                        of(before).map(Attempt::end).min(Instant::compareTo).orElse(Instant.MAX))
                .orElse(Instant.MIN);
    }

    /** The lowest rung that is neither done nor booked; empty at the top. */
    public Optional<Rung> next() {
        return Stream.of(Rung.values())
                .filter(rung -> of(rung).findAny().isEmpty())
                .findFirst();
    }

    private Stream<Attempt> of(Rung rung) {
        return attempts.stream().filter(attempt -> attempt.rung() == rung);
    }
}
