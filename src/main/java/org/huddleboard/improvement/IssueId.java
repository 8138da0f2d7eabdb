package org.huddleboard.improvement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one thing that gets in the way. */
@Embeddable
public record IssueId(UUID value) implements Serializable {
    public static IssueId create() {
        return new IssueId(UUID.randomUUID());
    }

    public static IssueId of(String text) {
        return new IssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
