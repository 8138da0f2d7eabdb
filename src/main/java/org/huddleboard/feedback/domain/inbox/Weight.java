package org.huddleboard.feedback.domain.inbox;

import jakarta.persistence.Embeddable;
import org.huddleboard.shared.BrokenRule;

/** How much something would change, and how much work it is: 1 is little, 3 is much. */
@Embeddable
public record Weight(int impact, int effort) {
    private static final int LEAST = 1;
    private static final int MOST = 3;

    /** Where everything begins. */
    public static final Weight MIDDLE = new Weight(2, 2);

    public Weight {
        if (impact < LEAST || impact > MOST || effort < LEAST || effort > MOST) {
            throw BrokenRule.at("weight", "feedback.inbox.rule.weight");
        }
    }
}
