package org.huddleboard.goals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one goal. */
@Embeddable
public record GoalId(UUID value) implements Serializable {
    public static GoalId create() {
        return new GoalId(UUID.randomUUID());
    }
}
