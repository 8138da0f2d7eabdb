package org.huddleboard.kpi.application.steering;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.kpi.FigureSteered;
import org.huddleboard.kpi.application.board.TeamCharts;
import org.huddleboard.kpi.domain.ControlChart;
import org.huddleboard.kpi.domain.steering.Baseline;
import org.huddleboard.kpi.domain.steering.BaselineRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Begins new limits for a chart whose figure has moved for good, and takes them back; each leaves an audit line. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_MANAGE')")
public class BaselineService {
    private static final int KEPT = 100;

    private final BaselineRepository baselines;
    private final TeamCharts charts;
    private final PeopleDirectory people;
    private final TextGuard guard;
    private final AuditTrail trail;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BaselineService(
            BaselineRepository baselines,
            TeamCharts charts,
            PeopleDirectory people,
            TextGuard guard,
            AuditTrail trail,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.baselines = baselines;
        this.charts = charts;
        this.people = people;
        this.guard = guard;
        this.trail = trail;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** Refused where no run has lasted: the board never moves limits because of chance. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void begin(@Valid BeginLimits command) {
        var team = access.require(Action.KPI_MANAGE, command.team());
        if (baselines.findByClientKey(command.key()).isPresent()) {
            return;
        }
        guard.check("cause", command.cause());
        var chart = charts.of(team).get(command.kpi());
        if (chart == null) {
            throw new NotFound();
        }
        var now = clock.instant();
        var begun = baselines.saveAndFlush(
                new Baseline(command.key(), team, command.kpi(), command.from(), command.cause(), chart, me.id(), now));
        trail.note(Deed.LIMITS_BEGUN, null, begun.id());
        events.publishEvent(new FigureSteered(team, command.kpi(), now));
    }

    /** The chart goes back to the limits it had; a second time changes nothing. */
    public void takeBack(UUID id) {
        var baseline = baselines
                .findById(id)
                .filter(found -> access.may(Action.KPI_MANAGE, found.team()))
                .orElseThrow(NotFound::new);
        var now = clock.instant();
        if (baseline.takeBack(me.id(), now)) {
            baselines.saveAndFlush(baseline);
            trail.note(Deed.LIMITS_TAKEN_BACK, null, id);
            events.publishEvent(new FigureSteered(baseline.team(), baseline.kpi(), now));
        }
    }

    /** The limits that stand, latest first, for everybody who reads the team's charts. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('KPI_TEAM_READ')")
    public List<LimitsCard> standing(TeamId team) {
        access.require(Action.KPI_TEAM_READ, team);
        var stand = baselines.findByTeamOrderByFromWeekDescSetAtDesc(team, Limit.of(KEPT)).stream()
                .filter(baseline -> !baseline.isTakenBack())
                .toList();
        var names = people.people(stand.stream()
                .flatMap(baseline -> baseline.decidedBy().stream())
                .collect(Collectors.toSet()));
        return stand.stream()
                .map(baseline -> new LimitsCard(
                        baseline.id(),
                        baseline.kpi(),
                        baseline.from(),
                        baseline.cause(),
                        baseline.decidedBy().map(names::get)))
                .toList();
    }

    /** The figures for which new limits may be begun now. */
    @Transactional(readOnly = true)
    public List<LastingRun> lasting(TeamId team) {
        access.require(Action.KPI_MANAGE, team);
        return charts.of(team).entrySet().stream()
                .flatMap(entry -> entry.getValue().sustained().stream()
                        .map(run -> new LastingRun(entry.getKey(), run.above(), run.points(), weeks(run))))
                .toList();
    }

    private static List<LocalDate> weeks(ControlChart.Run run) {
        return Stream.iterate(run.from(), week -> !week.isAfter(run.last()), week -> week.plusWeeks(1))
                .toList();
    }
}
