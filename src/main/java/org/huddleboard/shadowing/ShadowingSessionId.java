package org.huddleboard.shadowing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.huddleboard.shared.RecordRef;

/** Names one session of sitting beside each other. */
@Embeddable
public record ShadowingSessionId(UUID value) implements Serializable {
    /** The kind under which sessions are pointed at, and under which their time is booked. */
    public static final String KIND = "shadowing";

    public static ShadowingSessionId create() {
        return new ShadowingSessionId(UUID.randomUUID());
    }

    public static ShadowingSessionId of(String text) {
        return new ShadowingSessionId(UUID.fromString(text));
    }

    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
