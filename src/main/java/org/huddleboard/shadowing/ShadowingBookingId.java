package org.huddleboard.shadowing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one guest's seat in one session. */
@Embeddable
public record ShadowingBookingId(UUID value) implements Serializable {
    public static ShadowingBookingId create() {
        return new ShadowingBookingId(UUID.randomUUID());
    }

    public static ShadowingBookingId of(String text) {
        return new ShadowingBookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
