package org.huddleboard.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one role held by one member at one place. */
@Embeddable
public record RoleAssignmentId(UUID value) implements Serializable {
    public static RoleAssignmentId create() {
        return new RoleAssignmentId(UUID.randomUUID());
    }
}
