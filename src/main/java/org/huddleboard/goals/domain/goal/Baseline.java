package org.huddleboard.goals.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where a goal started: the figure of some weeks before it, and what it was made of. */
@Embeddable
public record Baseline(
        @Column(name = "baseline") double value,
        @Column(name = "baseline_n") double n,
        @Column(name = "baseline_from") LocalDate from,
        @Column(name = "baseline_to") LocalDate to) {}
