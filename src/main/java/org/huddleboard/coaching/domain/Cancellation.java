package org.huddleboard.coaching.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.huddleboard.coaching.Side;
import org.huddleboard.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Who cancelled a session and when; why, if they said so. */
@Embeddable
public record Cancellation(
        @Enumerated(EnumType.STRING) @Column(name = "cancelled_by")
        Side by,

        @Column(name = "cancelled_at") Instant at,
        @Nullable String reason) {
    public static final int LONGEST = 200;

    static Cancellation of(Side by, Instant at, String why) {
        var reason = why.strip();
        if (reason.length() > LONGEST) {
            throw BrokenRule.at("reason", "coaching.rule.reasonTooLong", LONGEST);
        }
        return new Cancellation(by, at, reason.isEmpty() ? null : reason);
    }
}
