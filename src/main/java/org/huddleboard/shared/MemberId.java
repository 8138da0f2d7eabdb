package org.huddleboard.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one person of the centre, whoever they work with today. */
@Embeddable
public record MemberId(UUID value) implements Serializable {
    public static MemberId create() {
        return new MemberId(UUID.randomUUID());
    }

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
