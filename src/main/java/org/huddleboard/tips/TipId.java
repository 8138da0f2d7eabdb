package org.huddleboard.tips;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one tip, whichever of its revisions stands. */
@Embeddable
public record TipId(UUID value) implements Serializable {
    public static TipId create() {
        return new TipId(UUID.randomUUID());
    }

    public static TipId of(String text) {
        return new TipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
