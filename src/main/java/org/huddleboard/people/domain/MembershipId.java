package org.huddleboard.people.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one stay of a member in a team. */
@Embeddable
public record MembershipId(UUID value) implements Serializable {
    public static MembershipId create() {
        return new MembershipId(UUID.randomUUID());
    }
}
