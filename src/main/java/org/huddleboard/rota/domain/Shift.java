package org.huddleboard.rota.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;

/** One stretch of somebody's planned day; the day is the one it begins on where they work. */
public record Shift(MemberId member, LocalDate day, Instant start, Instant end, Activity activity) {
    static final Duration LONGEST = Duration.ofHours(24);

    public Shift {
        if (!start.isBefore(end)) {
            throw BrokenRule.at("end", "rota.rule.order");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw BrokenRule.at("end", "rota.rule.tooLong", LONGEST.toHours());
        }
    }
}
