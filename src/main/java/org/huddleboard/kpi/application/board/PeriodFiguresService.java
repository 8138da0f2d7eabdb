package org.huddleboard.kpi.application.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.domain.RuleSet;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of a period in raw numbers: a team's, and one member's for those who answer for them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_TEAM_READ')")
public class PeriodFiguresService {
    private final FigureStore store;
    private final DaySums days;
    private final SumsOfMany ofMany;
    private final PeriodFigures figures;
    private final TeamRulings rulings;
    private final Memberships memberships;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    PeriodFiguresService(
            FigureStore store,
            DaySums days,
            SumsOfMany ofMany,
            PeriodFigures figures,
            TeamRulings rulings,
            Memberships memberships,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.days = days;
        this.ofMany = ofMany;
        this.figures = figures;
        this.rulings = rulings;
        this.memberships = memberships;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Without a period: the latest week that may be judged, with half a year of weeks. */
    public List<PeriodFigure> team(TeamId team, Period period, Locale language) {
        access.require(Action.KPI_TEAM_READ, team);
        var fewest = access.may(Action.KPI_MEMBER_READ, team) ? 0 : TeamWeeks.FEWEST;
        return span(team, period)
                .map(span -> {
                    var decided = rulings.of(team);
                    var weeks = store.team(team, span.firstWeek(), Weeks.of(span.to()), decided);
                    var complete = TeamWeeks.complete(weeks, span.all());
                    var sums = fewest == 0
                            ? days.team(team, span.from(), span.to())
                            : ofMany.team(team, span.from(), span.to(), weeks, fewest);
                    var known = new PeriodFigures.Known(weeks, complete, sums, RuleSet.TEAM, decided, fewest);
                    return figures.of(known, span.shownFrom(), span.to(), language);
                })
                .orElse(List.of());
    }

    /** One member's figures; each reading leaves a line that the member can see. */
    @Transactional
    @PreAuthorize("@access.may('KPI_MEMBER_READ')")
    public List<PeriodFigure> member(MemberId member, Period period, Locale language) {
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(member)));
        var team = memberships.teamOf(member, today).orElseThrow(NotFound::new);
        access.require(Action.KPI_MEMBER_READ, team);
        trail.note(Deed.OPENED_FIGURES, member, member.value());
        return span(team, period)
                .map(span -> {
                    var own = store.member(member, span.firstWeek(), Weeks.of(span.to()));
                    var complete =
                            TeamWeeks.complete(store.team(team, span.firstWeek(), Weeks.of(span.to())), span.all());
                    var decided = Rulings.ofMember(rulings.of(team).targets());
                    var known = new PeriodFigures.Known(
                            own, complete, days.member(member, span.from(), span.to()), RuleSet.MEMBER, decided, 0);
                    return figures.of(known, span.shownFrom(), span.to(), language);
                })
                .orElse(List.of());
    }

    /** Empty while the team has no figures. */
    private Optional<Span> span(TeamId team, Period period) {
        var all = store.marks(team).choices();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (period.from().isEmpty() && period.to().isEmpty()) {
            var recent = store.team(team, all.getFirst().minusWeeks(FigureStore.WEEKS), all.getFirst());
            var complete = TeamWeeks.complete(recent, all);
            var week = all.stream().filter(complete::contains).findFirst().orElse(all.getFirst());
            return Optional.of(new Span(all, week.minusWeeks(FigureStore.WEEKS - 1L), week, week.plusDays(6)));
        }
        var to = period.to().orElse(all.getFirst().plusDays(6));
        var from = period.from().orElse(to.minusWeeks(FigureStore.WEEKS));
        return Optional.of(new Span(all, from, from, to));
    }

    /** The days summed, from when on points are shown, and every week there is. */
    private record Span(List<LocalDate> all, LocalDate shownFrom, LocalDate from, LocalDate to) {
        /** Limits rest on half a year at least. */
        LocalDate firstWeek() {
            var half = Weeks.of(to).minusWeeks(FigureStore.WEEKS - 1L);
            var first = Weeks.of(shownFrom);
            return first.isBefore(half) ? first : half;
        }
    }
}
