package org.huddleboard.feedback;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one card. */
@Embeddable
public record FeedbackId(UUID value) implements Serializable {
    public static FeedbackId create() {
        return new FeedbackId(UUID.randomUUID());
    }

    public static FeedbackId of(String text) {
        return new FeedbackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
