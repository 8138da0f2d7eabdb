package org.huddleboard.kpi.application.steering;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.FigureSteered;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Weeks;
import org.huddleboard.kpi.domain.steering.TeamTarget;
import org.huddleboard.kpi.domain.steering.TeamTargetRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.privacy.AuditTrail.Deed;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Sets what a team aims at. Every setting is kept with its week and leaves a line in the audit trail. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_MANAGE')")
public class TargetService {
    private static final int KEPT = 500;

    private final TeamTargetRepository targets;
    private final PeopleDirectory people;
    private final AuditTrail trail;
    private final Access access;
    private final CurrentMember me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetService(
            TeamTargetRepository targets,
            PeopleDirectory people,
            AuditTrail trail,
            Access access,
            CurrentMember me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.people = people;
        this.trail = trail;
        this.access = access;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public void set(@Valid SetTarget command) {
        var team = access.require(Action.KPI_MANAGE, command.team());
        var now = clock.instant();
        var target = targets.findByTeamAndKpiAndFromWeek(team, command.kpi(), Weeks.of(command.from()))
                .orElseGet(() -> new TeamTarget(team, command.kpi(), command.from(), command.aim(), me.id(), now));
        target.aim(command.aim(), me.id(), now);
        var stored = targets.saveAndFlush(target);
        trail.note(Deed.TARGET_SET, null, stored.id());
        events.publishEvent(new FigureSteered(team, command.kpi(), now));
    }

    /** What the team aims at now with each measure that can have a target, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<TargetCard> of(TeamId team) {
        access.require(Action.KPI_MANAGE, team);
        var set = targets.findByTeamOrderByFromWeekDesc(team, Limit.of(KEPT));
        var names = people.people(
                set.stream().flatMap(target -> target.decidedBy().stream()).collect(Collectors.toSet()));
        return Arrays.stream(KpiCode.values())
                .filter(kpi -> kpi.direction() != Direction.NEITHER)
                .map(kpi -> set.stream()
                        .filter(target -> target.kpi() == kpi)
                        .findFirst()
                        .map(target -> new TargetCard(
                                kpi,
                                target.aim(),
                                Optional.of(target.from()),
                                target.decidedBy().map(names::get)))
                        .orElseGet(() -> new TargetCard(kpi, kpi.usualTarget(), Optional.empty(), Optional.empty())))
                .toList();
    }
}
