package org.huddleboard.kpi.application.steering;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.kpi.FigureReasons;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A leader's reading: why a figure stands out, said by whoever leads the team and read by all of it. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('KPI_MANAGE')")
public class FigureReasonService {
    private final FigureReasons reasons;
    private final PeopleDirectory people;
    private final Memberships memberships;
    private final Access access;

    FigureReasonService(FigureReasons reasons, PeopleDirectory people, Memberships memberships, Access access) {
        this.reasons = reasons;
        this.people = people;
        this.memberships = memberships;
        this.access = access;
    }

    /** Of two who say it at once the slower one tries again on what the faster one said. */
    @Retryable(
            includes = {DataIntegrityViolationException.class, OptimisticLockingFailureException.class},
            maxRetries = 2,
            delay = 0)
    public void say(@Valid SayWhy command) {
        access.require(Action.KPI_MANAGE, command.figure().team());
        reasons.say(command.figure(), command.cause(), command.words());
    }

    /** The reasons of a week with who gave them, for everybody who reads the board. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('KPI_TEAM_READ')")
    public Map<KpiCode, ReasonCard> of(TeamId team, LocalDate week) {
        access.require(Action.KPI_TEAM_READ, team);
        var said = reasons.of(team, week);
        if (said.isEmpty()) {
            return Map.of();
        }
        var names = people.people(
                said.values().stream().flatMap(reason -> reason.by().stream()).collect(Collectors.toSet()));
        var zone = memberships.zoneOf(team);
        var cards = new EnumMap<KpiCode, ReasonCard>(KpiCode.class);
        said.forEach((kpi, reason) -> cards.put(
                kpi,
                new ReasonCard(
                        reason.cause(),
                        reason.words(),
                        reason.by().map(names::get),
                        reason.at().atZone(zone))));
        return cards;
    }
}
