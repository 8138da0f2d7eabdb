package org.huddleboard.kpi;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one challenge of a figure. */
@Embeddable
public record ChallengeId(UUID value) implements Serializable {
    public static ChallengeId create() {
        return new ChallengeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
