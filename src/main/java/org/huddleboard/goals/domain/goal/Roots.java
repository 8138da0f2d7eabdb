package org.huddleboard.goals.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal came from.
 *
 * @param proposedBy who suggested it; null where its owner thought of it, and once that somebody has left
 * @param previous the cycle before it
 * @param cycle the first is 1
 */
@Embeddable
public record Roots(
        @Column(name = "proposed_by") @Nullable UUID proposedBy,
        @Nullable UUID previous,
        int cycle,
        @Column(name = "origin_kind") @Nullable String originKind,
        @Column(name = "origin_id") @Nullable UUID originId,
        @Column(name = "created_at") Instant createdAt) {
    static Roots of(Optional<RecordRef> origin, Instant now) {
        return new Roots(
                null,
                null,
                1,
                origin.map(RecordRef::kind).orElse(null),
                origin.map(RecordRef::id).orElse(null),
                now);
    }

    Roots proposedBy(MemberId by) {
        return new Roots(by.value(), previous, cycle, originKind, originId, createdAt);
    }

    Roots next(GoalId before, Instant now) {
        return new Roots(null, before.value(), cycle + 1, originKind, originId, now);
    }

    public Optional<RecordRef> origin() {
        return originKind == null || originId == null
                ? Optional.empty()
                : Optional.of(new RecordRef(originKind, originId));
    }

    public Optional<MemberId> proposer() {
        return Optional.ofNullable(proposedBy).map(MemberId::new);
    }
}
