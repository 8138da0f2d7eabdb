package org.huddleboard.feedback.application.inbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.feedback.domain.inbox.CriticalAnswer;
import org.huddleboard.feedback.domain.inbox.ProcessShare;
import org.huddleboard.feedback.domain.inbox.TriageRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a leader what part of the critical feedback was about how all of us work: a share of whole weeks, from five people
 * on, so that no single answer can be read from how it moves.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('FEEDBACK_READ_TEAM')")
public class TeamShareService {
    private final TriageRepository triages;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    TeamShareService(
            TriageRepository triages,
            PeopleDirectory directory,
            Memberships memberships,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.triages = triages;
        this.directory = directory;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
    }

    /** Of each of my teams: this month's, else last month's; nothing of teams where too few have answered. */
    public List<TeamShare> shares() {
        var teams = access.teams(Action.FEEDBACK_READ_TEAM);
        if (teams.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
        var month = today.withDayOfMonth(1);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var now = read(teams, month, monday);
        var before = read(teams, month.minusMonths(1), month);
        return directory.teams(teams).stream()
                .sorted(Comparator.comparing(Team::name))
                .flatMap(team ->
                        share(team, now, month, true)
                                .or(() -> share(team, before, month.minusMonths(1), false))
                                .stream())
                .toList();
    }

    private Map<UUID, List<CriticalAnswer>> read(Collection<TeamId> teams, LocalDate from, LocalDate until) {
        var zone = memberships.zoneOf(me.id());
        var ids = teams.stream().map(TeamId::value).toList();
        var found = until.isAfter(from)
                ? triages.findCritical(
                        ids,
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant(),
                        Limit.unlimited())
                : List.<CriticalAnswer>of();
        return found.stream().collect(Collectors.groupingBy(CriticalAnswer::team));
    }

    private static Optional<TeamShare> share(
            Team team, Map<UUID, List<CriticalAnswer>> answers, LocalDate month, boolean thisMonth) {
        return ProcessShare.of(answers.getOrDefault(team.id().value(), List.of()))
                .map(share ->
                        new TeamShare(team.name(), month, thisMonth, share.percent(), share.items(), bound(share)));
    }

    private static TeamShare.Bound bound(ProcessShare share) {
        if (share.isAtMost()) {
            return TeamShare.Bound.AT_MOST;
        }
        return share.isAtLeast() ? TeamShare.Bound.AT_LEAST : TeamShare.Bound.EXACT;
    }
}
