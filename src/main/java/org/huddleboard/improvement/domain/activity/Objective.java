package org.huddleboard.improvement.domain.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;

/**
 * An objective in its five parts: what (specific), a figure with its target (measurable), how (achievable), why
 * (relevant) and by when (timed).
 */
@Embeddable
public record Objective(
        String what,
        @Enumerated(EnumType.STRING) KpiCode kpi,
        double target,
        String how,
        String why,
        LocalDate begins,
        LocalDate due) {
    public static final int MAX_WHAT = 160;
    public static final int MAX_OTHER = 240;
    /** Fewer weeks than these show nothing. */
    private static final int WEEKS = 2;

    /** Says at the field what is missing; {@code today} is the day on the team's floor. */
    public void check(LocalDate today) {
        required("what", what, MAX_WHAT);
        required("how", how, MAX_OTHER);
        required("why", why, MAX_OTHER);
        if (due.isBefore(today)) {
            throw BrokenRule.at("due", "improvement.rule.past");
        }
        if (due.isBefore(begins.plusWeeks(WEEKS))) {
            throw BrokenRule.at("due", "improvement.rule.activity.soon", WEEKS);
        }
    }

    private static void required(String field, String text, int most) {
        if (text.isBlank()) {
            throw BrokenRule.at(field, "improvement.rule.activity." + field);
        }
        if (text.strip().length() > most) {
            throw BrokenRule.at(field, "improvement.rule.tooLong", most);
        }
    }

    /** Whether the target lies where this figure gets better. */
    public boolean improves(double baseline) {
        return switch (kpi.direction()) {
            case HIGHER -> target > baseline;
            case LOWER -> target < baseline;
            case NEITHER -> target != baseline;
        };
    }

    public boolean isReachedBy(double value) {
        return kpi.direction() == Direction.LOWER ? value <= target : value >= target;
    }
}
