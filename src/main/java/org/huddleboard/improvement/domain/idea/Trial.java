package org.huddleboard.improvement.domain.idea;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.shared.BrokenRule;

/**
 * What will be tried, on which days, and the figure that would show it. Without a figure it is judged by what the team
 * sees.
 */
public record Trial(String trying, Optional<KpiCode> kpi, LocalDate from, LocalDate to) {
    /** A week at least, so that each day of the week is in it. */
    private static final int SHORTEST = 7;

    private static final int LONGEST = 183;
    /** What it is held against is four weeks at least: fewer wobble too much. */
    private static final int BEFORE = 28;

    public Trial {
        if (trying.isBlank()) {
            throw BrokenRule.at("trying", "improvement.rule.trying");
        }
        if (trying.strip().length() > AgreeAction.MAX_TEXT) {
            throw BrokenRule.at("trying", "improvement.rule.long", AgreeAction.MAX_TEXT);
        }
        trying = trying.strip();
        if (ChronoUnit.DAYS.between(from, to) < SHORTEST - 1) {
            throw BrokenRule.at("to", "improvement.rule.shortTrial");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw BrokenRule.at("to", "improvement.rule.longTrial");
        }
    }

    public Days after() {
        return new Days(from, to);
    }

    /** As many days right before it. */
    public Days before() {
        var days = Math.max(BEFORE, ChronoUnit.DAYS.between(from, to) + 1);
        return new Days(from.minusDays(days), from.minusDays(1));
    }
}
