package org.huddleboard.huddle.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** Something that went well; {@code addedBy} is null where it was thanks given before the huddle. */
@Embeddable
public record WinLine(
        String words,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "added_by_member")) @Nullable
        MemberId addedBy) {}
