package org.huddleboard.improvement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one action. */
@Embeddable
public record ActionId(UUID value) implements Serializable {
    public static ActionId create() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
