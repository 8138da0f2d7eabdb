package org.huddleboard.goals.application.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.goals.application.goal.Amounts;
import org.huddleboard.goals.domain.audit.AuditAnswer;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.people.MySettings;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** The figures of whoever is asking, over the last thirteen weeks, for a look at oneself. */
@Component
class OwnFigures {
    private static final int WEEKS = 13;

    private final MemberFigures figures;
    private final Memberships memberships;
    private final Amounts amounts;
    private final Messages messages;
    private final MySettings settings;
    private final CurrentMember me;
    private final Clock clock;

    OwnFigures(
            MemberFigures figures,
            Memberships memberships,
            Amounts amounts,
            Messages messages,
            MySettings settings,
            CurrentMember me,
            Clock clock) {
        this.figures = figures;
        this.memberships = memberships;
        this.amounts = amounts;
        this.messages = messages;
        this.settings = settings;
        this.me = me;
        this.clock = clock;
    }

    List<KpiCode> known() {
        return figures.known(me.id());
    }

    /** As it stands today, for the record. */
    Optional<AuditAnswer.Figure> stands(KpiCode kpi) {
        return pooled(kpi)
                .flatMap(pooled -> drawn(kpi)
                        .map(drawn -> new AuditAnswer.Figure(
                                pooled.value(), pooled.low(), pooled.high(), pooled.n(), drawn.variation())));
    }

    /** As it is shown beside the question. */
    Optional<AuditFigure> shown(KpiCode kpi) {
        var locale = language();
        return pooled(kpi)
                .flatMap(pooled -> drawn(kpi)
                        .map(drawn -> new AuditFigure(
                                amounts.exact(kpi, pooled.value(), locale),
                                amounts.basis(kpi, pooled.value(), pooled.n(), locale),
                                messages.say(
                                        locale,
                                        "goals.audit.range",
                                        amounts.exact(kpi, pooled.low(), locale),
                                        amounts.exact(kpi, pooled.high(), locale)),
                                drawn)));
    }

    /** A figure of that day in one line, such as "73.1%, likely range 67.8% to 77.8%". */
    String line(KpiCode kpi, AuditAnswer.Figure figure) {
        var locale = language();
        return messages.say(
                locale,
                "goals.audit.figure",
                amounts.exact(kpi, figure.value(), locale),
                amounts.exact(kpi, figure.low(), locale),
                amounts.exact(kpi, figure.high(), locale),
                amounts.basis(kpi, figure.value(), figure.n(), locale));
    }

    private Optional<Pooled> pooled(KpiCode kpi) {
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
        return figures.over(me.id(), kpi, today.minusWeeks(WEEKS), today);
    }

    private Optional<MemberFigures.Drawn> drawn(KpiCode kpi) {
        return figures.drawn(me.id(), kpi, WEEKS, language());
    }

    private Locale language() {
        return settings.mine().language();
    }
}
