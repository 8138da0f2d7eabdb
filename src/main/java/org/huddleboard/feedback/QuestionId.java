package org.huddleboard.feedback;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names something asked about a card. */
@Embeddable
public record QuestionId(UUID value) implements Serializable {
    public static QuestionId create() {
        return new QuestionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
