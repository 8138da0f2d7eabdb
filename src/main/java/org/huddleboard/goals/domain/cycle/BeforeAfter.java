package org.huddleboard.goals.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The figure before and during Do as it was on the day of the review, with the likely range of the difference. */
@Embeddable
public record BeforeAfter(
        @Column(name = "before_value") double before,
        @Column(name = "before_n") double beforeN,
        @Column(name = "after_value") double after,
        @Column(name = "after_low") double afterLow,
        @Column(name = "after_high") double afterHigh,
        @Column(name = "after_n") double afterN,
        @Column(name = "change_low") double changeLow,
        @Column(name = "change_high") double changeHigh) {
    /** Whether chance alone would hardly have done it. */
    public boolean beyondChance() {
        return changeLow > 0 || changeHigh < 0;
    }
}
