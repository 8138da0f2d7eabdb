package org.huddleboard.kpi;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one event marked on the charts. */
@Embeddable
public record KpiEventId(UUID value) implements Serializable {
    public static KpiEventId create() {
        return new KpiEventId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
