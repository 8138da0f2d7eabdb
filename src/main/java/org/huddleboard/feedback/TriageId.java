package org.huddleboard.feedback;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one answer to "mine, our process, or not now". */
@Embeddable
public record TriageId(UUID value) implements Serializable {
    public static TriageId create() {
        return new TriageId(UUID.randomUUID());
    }
}
