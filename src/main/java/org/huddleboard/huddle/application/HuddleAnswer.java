package org.huddleboard.huddle.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.huddle.BlockKind;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.kpi.Cause;

/** A huddle as programs read it. */
public record HuddleAnswer(
        UUID id,
        UUID team,
        LocalDate day,
        HuddleState state,
        Optional<Instant> started,
        Optional<Instant> ended,
        List<Part> blocks,
        long overrunSeconds,
        int presentCount,
        int expectedCount,
        List<UUID> present,
        List<UUID> expected,
        List<Why> reasons,
        List<UUID> actions) {
    public HuddleAnswer {
        blocks = List.copyOf(blocks);
        present = List.copyOf(present);
        expected = List.copyOf(expected);
        reasons = List.copyOf(reasons);
        actions = List.copyOf(actions);
    }

    /** One block. */
    public record Part(BlockKind block, int plannedSeconds, int usedSeconds) {}

    /** Why a figure moved. */
    public record Why(String kpi, Cause cause, String reason, Optional<UUID> action) {}
}
