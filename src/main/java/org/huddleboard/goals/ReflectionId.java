package org.huddleboard.goals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one reflection; made where it is begun, so that sending it twice is one reflection. */
@Embeddable
public record ReflectionId(UUID value) implements Serializable {
    public static ReflectionId create() {
        return new ReflectionId(UUID.randomUUID());
    }
}
