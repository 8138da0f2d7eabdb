package org.huddleboard.huddle.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** An action as it was agreed in this huddle. */
@Embeddable
public record AgreedLine(
        UUID action,
        String words,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_member")) @Nullable
        MemberId owner,

        LocalDate due) {}
