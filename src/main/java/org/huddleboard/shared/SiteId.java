package org.huddleboard.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one site: a place with its own clock. */
@Embeddable
public record SiteId(UUID value) implements Serializable {
    public static SiteId create() {
        return new SiteId(UUID.randomUUID());
    }

    public static SiteId of(String text) {
        return new SiteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
