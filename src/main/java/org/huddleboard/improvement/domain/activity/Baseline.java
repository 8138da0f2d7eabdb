package org.huddleboard.improvement.domain.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;

/** Where a figure stood when the activity was planned. */
@Embeddable
public record Baseline(
        @Column(name = "baseline") double value,
        @Column(name = "baseline_low") double low,
        @Column(name = "baseline_high") double high,
        @Column(name = "baseline_n") double n,
        @Column(name = "baseline_from") LocalDate from,
        @Column(name = "baseline_to") LocalDate to) {
    public static Baseline of(Pooled pooled, Days days) {
        return new Baseline(pooled.value(), pooled.low(), pooled.high(), pooled.n(), days.from(), days.to());
    }

    public Days days() {
        return new Days(from, to);
    }
}
