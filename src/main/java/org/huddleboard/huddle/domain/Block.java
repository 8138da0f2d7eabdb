package org.huddleboard.huddle.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huddleboard.huddle.BlockKind;

/** One part of a huddle with the time it was given and the time it took. */
@Embeddable
public record Block(@Enumerated(EnumType.STRING) BlockKind kind, int minutes, int usedSeconds) {
    static Block usual(BlockKind kind) {
        return new Block(kind, kind.usualMinutes(), 0);
    }

    Block used(int seconds) {
        return new Block(kind, minutes, seconds);
    }

    public int plannedSeconds() {
        return minutes * 60;
    }
}
