package org.huddleboard.goals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one self-audit; made where it is begun, so that sending it twice is one audit. */
@Embeddable
public record AuditId(UUID value) implements Serializable {
    /** The kind of a {@code RecordRef} to a self-audit. */
    public static final String KIND = "audit";

    public static AuditId create() {
        return new AuditId(UUID.randomUUID());
    }
}
