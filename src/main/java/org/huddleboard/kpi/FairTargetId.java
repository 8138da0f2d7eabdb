package org.huddleboard.kpi;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one private target. */
@Embeddable
public record FairTargetId(UUID value) implements Serializable {
    public static FairTargetId create() {
        return new FairTargetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
