package org.huddleboard.cohesion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one round of a team's pulse. */
@Embeddable
public record PulseRoundId(UUID value) implements Serializable {
    public static PulseRoundId create() {
        return new PulseRoundId(UUID.randomUUID());
    }

    public static PulseRoundId of(String text) {
        return new PulseRoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
