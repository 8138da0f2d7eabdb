package org.huddleboard.coaching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one thing that somebody agreed to do. */
@Embeddable
public record CommitmentId(UUID value) implements Serializable {
    public static CommitmentId create() {
        return new CommitmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
