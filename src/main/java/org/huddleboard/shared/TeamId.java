package org.huddleboard.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one team. */
@Embeddable
public record TeamId(UUID value) implements Serializable {
    public static TeamId create() {
        return new TeamId(UUID.randomUUID());
    }

    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
