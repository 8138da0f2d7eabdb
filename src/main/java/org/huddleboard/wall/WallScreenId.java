package org.huddleboard.wall;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one screen, from the first code it shows until it is let go. */
@Embeddable
public record WallScreenId(UUID value) implements Serializable {
    public static WallScreenId create() {
        return new WallScreenId(UUID.randomUUID());
    }

    public static WallScreenId of(String text) {
        return new WallScreenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
