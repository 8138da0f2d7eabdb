package org.huddleboard.feedback;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names what one colleague was asked for. */
@Embeddable
public record RequestId(UUID value) implements Serializable {
    public static RequestId create() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
