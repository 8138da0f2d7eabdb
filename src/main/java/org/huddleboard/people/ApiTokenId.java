package org.huddleboard.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one API token. */
@Embeddable
public record ApiTokenId(UUID value) implements Serializable {
    public static ApiTokenId create() {
        return new ApiTokenId(UUID.randomUUID());
    }
}
