package org.huddleboard.tips.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;

/** Where a tip stands on the shelf: its kind, the contact reason and channel it helps with, and its language. */
@Embeddable
public record Filing(
        @Enumerated(EnumType.STRING) TipKind kind,
        @Enumerated(EnumType.STRING) ContactReason reason,
        @Enumerated(EnumType.STRING) TipChannel channel,
        String language) {
    public Filing {
        if (!language.equals("en") && !language.equals("es")) {
            throw BrokenRule.at("language", "tips.rule.language");
        }
    }
}
