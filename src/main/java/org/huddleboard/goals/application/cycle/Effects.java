package org.huddleboard.goals.application.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.springframework.stereotype.Component;

/** The figure of a goal since it began beside the weeks before it. It asks no permission. */
@Component
public class Effects {
    private static final int DAYS_OF_A_WEEK = 7;

    private final MemberFigures figures;

    Effects(MemberFigures figures) {
        this.figures = figures;
    }

    /** Before and since, with the 95 % range of the difference; {@code weeks} have gone, one at least. */
    public record Effect(KpiCode kpi, Pooled before, Pooled after, double low, double high, int weeks) {
        public boolean beyondChance() {
            return low > 0 || high < 0;
        }

        /** Whether it went the way that is better. */
        public boolean better() {
            var up = after.value() > before.value();
            return kpi.direction() == Direction.LOWER ? !up : up;
        }

        public double aWeek() {
            return after.n() / weeks;
        }

        public double size() {
            return Math.abs(after.value() - before.value());
        }
    }

    /** Empty for a goal that is counted by hand or not begun, and while there is nothing since it began. */
    public Optional<Effect> of(Goal goal, LocalDate today) {
        var kpi = goal.plan().kpi();
        if (kpi == null) {
            return Optional.empty();
        }
        return goal.baseline()
                .flatMap(base -> goal.startsOn().flatMap(start -> {
                    var until = today.minusDays(1);
                    if (until.isBefore(start)) {
                        return Optional.empty();
                    }
                    return figures.change(goal.owner(), kpi, new Days(base.from(), base.to()), new Days(start, until))
                            .map(change -> new Effect(
                                    kpi,
                                    change.before(),
                                    change.after(),
                                    change.low(),
                                    change.high(),
                                    weeks(start, today)));
                }));
    }

    private static int weeks(LocalDate start, LocalDate today) {
        return (int) Math.max(1, Math.round(ChronoUnit.DAYS.between(start, today) / (double) DAYS_OF_A_WEEK));
    }
}
