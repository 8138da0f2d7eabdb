package org.huddleboard.improvement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one idea. */
@Embeddable
public record IdeaId(UUID value) implements Serializable {
    public static IdeaId create() {
        return new IdeaId(UUID.randomUUID());
    }

    public static IdeaId of(String text) {
        return new IdeaId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
