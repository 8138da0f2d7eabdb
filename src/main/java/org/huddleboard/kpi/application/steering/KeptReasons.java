package org.huddleboard.kpi.application.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.huddleboard.kpi.Cause;
import org.huddleboard.kpi.FigureExplained;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.steering.FigureReason;
import org.huddleboard.kpi.domain.steering.FigureReasonRepository;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the reasons, for the board and for the huddle. */
@Component
@Transactional
class KeptReasons implements FigureReasons {
    private final FigureReasonRepository reasons;
    private final TextGuard guard;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptReasons(
            FigureReasonRepository reasons,
            TextGuard guard,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reasons = reasons;
        this.guard = guard;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<KpiCode, Reason> of(TeamId team, LocalDate week) {
        var said = new EnumMap<KpiCode, Reason>(KpiCode.class);
        reasons.findByTeamAndWeekStart(team, week, Limit.of(KpiCode.values().length))
                .forEach(reason -> said.put(reason.kpi(), reason.reason()));
        return said;
    }

    @Override
    public void say(FigureRef figure, Cause cause, String words) {
        guard.check("reason", words);
        var now = clock.instant();
        var before = reasons.findByTeamAndKpiAndWeekStart(figure.team(), figure.kpi(), figure.week());
        if (before.isPresent() && !before.get().say(cause, words, me.id(), now)) {
            return;
        }
        reasons.saveAndFlush(before.orElseGet(() -> new FigureReason(figure, cause, words, me.id(), now)));
        events.publishEvent(new FigureExplained(figure.team(), figure.kpi(), figure.week(), now));
    }
}
