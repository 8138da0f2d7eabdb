package org.huddleboard.improvement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one improvement activity. */
@Embeddable
public record ActivityId(UUID value) implements Serializable {
    public static ActivityId create() {
        return new ActivityId(UUID.randomUUID());
    }

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
