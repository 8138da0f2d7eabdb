package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.events.KpiEvents;
import org.huddleboard.kpi.application.events.KpiEvents.Mark;
import org.huddleboard.kpi.domain.JudgedPoint;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.own.MiddleHalf;
import org.huddleboard.kpi.domain.own.OwnMeasures;
import org.huddleboard.kpi.domain.own.WhatIf;
import org.huddleboard.kpi.domain.own.Wobble;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** One member's latest week beside the middle half of the others. It asks no permission: services that have ask it. */
@Component
public class MemberWeeks {
    private final TeamWeeks weeks;
    private final FigureStore store;
    private final FigureLines lines;
    private final KpiEvents events;
    private final Memberships memberships;

    MemberWeeks(TeamWeeks weeks, FigureStore store, FigureLines lines, KpiEvents events, Memberships memberships) {
        this.weeks = weeks;
        this.store = store;
        this.lines = lines;
        this.events = events;
        this.memberships = memberships;
    }

    /** Whose week is asked for, as a member of which team today. */
    public record Asked(MemberId member, TeamId team, LocalDate today, MemberAims aims) {}

    /** Empty while the team or the member has no figures. */
    public Optional<MemberWeek> latest(Asked asked, Locale locale) {
        return weeks.read(asked.team(), Optional.empty())
                .map(read -> week(asked, read, locale))
                .filter(week -> !week.figures().isEmpty());
    }

    private MemberWeek week(Asked asked, TeamWeeks.Read read, Locale locale) {
        var own = store.member(asked.member(), read.first(), read.week());
        var others = others(asked, read.week());
        var marks = events.between(asked.team(), read.first(), read.week().plusDays(6));
        var rulings = Rulings.ofMember(asked.aims().over(read.rulings().targets()));
        var figures = OwnMeasures.all().stream()
                .flatMap(kpi ->
                        JudgedFigure.of(kpi, own, read.first(), read.week(), read.complete(), RuleSet.MEMBER, rulings)
                                .stream())
                .map(figure -> figure(figure, others, marks, locale))
                .toList();
        return new MemberWeek(asked.team(), read.week(), figures);
    }

    private List<WeekSum> others(Asked asked, LocalDate week) {
        Set<MemberId> others = memberships.membersOf(asked.team(), asked.today()).stream()
                .filter(member -> !member.equals(asked.member()))
                .collect(Collectors.toUnmodifiableSet());
        return store.week(others, week);
    }

    private MemberFigure figure(JudgedFigure figure, List<WeekSum> others, List<Mark> marks, Locale locale) {
        var kpi = figure.kpi();
        var values = others.stream()
                .filter(sum -> sum.kpi() == kpi)
                .map(sum -> new MiddleHalf.Other(sum.total(), sum.n()))
                .toList();
        return new MemberFigure(
                kpi,
                lines.line(figure, marks, locale),
                figure.point(),
                before(figure),
                figure.isForCoaching(),
                MiddleHalf.isCompared(kpi) ? MiddleHalf.of(kpi, values) : Optional.empty());
    }

    private static Optional<JudgedPoint> before(JudgedFigure figure) {
        return figure.index() == 0
                ? Optional.empty()
                : Optional.of(figure.chart().points().get(figure.index() - 1));
    }

    /** A team's week and one person's share of it. */
    public record Share(WhatIf whatIf, Optional<Wobble> teamWobble) {}

    /** Empty where there is no such figure, or fewer people stand behind the team's than agents may see. */
    public Optional<Share> share(MemberId member, TeamId team, KpiCode kpi) {
        return weeks.read(team, Optional.empty()).flatMap(read -> {
            var own = of(kpi, store.member(member, read.week(), read.week()), read.week());
            var all = of(kpi, read.sums(), read.week()).filter(sum -> sum.people() >= TeamWeeks.FEWEST);
            return own.flatMap(mine -> all.map(sum ->
                    new Share(new WhatIf(kpi, sum.total(), sum.n(), mine.total(), mine.n()), wobble(read, kpi))));
        });
    }

    private static Optional<WeekSum> of(KpiCode kpi, List<WeekSum> sums, LocalDate week) {
        return sums.stream()
                .filter(sum -> sum.kpi() == kpi && sum.week().equals(week))
                .findFirst();
    }

    private static Optional<Wobble> wobble(TeamWeeks.Read read, KpiCode kpi) {
        return read.figures().stream()
                .filter(figure -> figure.kpi() == kpi)
                .findFirst()
                .flatMap(figure -> figure.point().limits())
                .map(Wobble::of);
    }
}
