package org.huddleboard.huddle;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one huddle. */
@Embeddable
public record HuddleId(UUID value) implements Serializable {
    public static HuddleId create() {
        return new HuddleId(UUID.randomUUID());
    }

    public static HuddleId of(String text) {
        return new HuddleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
