package org.huddleboard.goals.application.goal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.huddleboard.goals.domain.goal.Baseline;
import org.huddleboard.goals.domain.goal.Measured;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.goals.domain.goal.Smart;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** What is known of a figure before a goal begins: the last whole weeks, and what could be seen of a change. */
@Component
class Baselines {
    static final int WEEKS = 12;

    private final MemberFigures figures;

    Baselines(MemberFigures figures) {
        this.figures = figures;
    }

    /** The twelve whole weeks before this one. */
    static Days before(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday.minusWeeks(WEEKS), monday.minusDays(1));
    }

    Optional<MemberFigures.Pooled> now(MemberId member, KpiCode kpi, LocalDate today) {
        var days = before(today);
        return figures.over(member, kpi, days.from(), days.to());
    }

    /** Empty for what is counted by the member, and for a figure without a past. */
    Optional<Measured> measured(MemberId member, Plan plan, LocalDate today) {
        var kpi = plan.kpi();
        if (kpi == null) {
            return Optional.empty();
        }
        return now(member, kpi, today)
                .flatMap(now -> sight(member, plan, now, today)
                        .map(sight -> new Measured(
                                new Baseline(
                                        now.value(),
                                        now.n(),
                                        before(today).from(),
                                        before(today).to()),
                                sight.halfWidth(),
                                sight.contacts(),
                                sight.weeksNeeded())));
    }

    private Optional<MemberFigures.Sight> sight(MemberId member, Plan plan, MemberFigures.Pooled now, LocalDate today) {
        var kpi = plan.kpi();
        var target = plan.target();
        var due = plan.dueOn();
        return kpi == null
                ? Optional.empty()
                : figures.sight(
                        member,
                        kpi,
                        before(today),
                        target == null ? now.value() : target,
                        due == null || !due.isAfter(today) ? 1 : Smart.weeks(today, due));
    }
}
