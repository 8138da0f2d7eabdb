package org.huddleboard.coaching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.huddleboard.shared.RecordRef;

/** Names one session of two people about one of them. */
@Embeddable
public record CoachingSessionId(UUID value) implements Serializable {
    /** The kind under which sessions are pointed at, and under which their time is booked. */
    public static final String KIND = "coaching";

    public static CoachingSessionId create() {
        return new CoachingSessionId(UUID.randomUUID());
    }

    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
