package org.huddleboard.improvement.application.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.activity.Activity;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.MemberFigures.Pooled;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.kpi.TeamChange.Asked;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a team's improvement activities before whoever may read them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('IMPROVEMENT_READ')")
public class ActivityReading {
    private static final Limit MOST = Limit.of(24);

    private final ActivityRepository activities;
    private final Measures measures;
    private final Credits credits;
    private final TeamChange figures;
    private final PeopleDirectory directory;
    private final Access access;
    private final Clock clock;

    ActivityReading(
            ActivityRepository activities,
            Measures measures,
            Credits credits,
            TeamChange figures,
            PeopleDirectory directory,
            Access access,
            Clock clock) {
        this.activities = activities;
        this.measures = measures;
        this.credits = credits;
        this.figures = figures;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    public ActivityPage page(TeamId id) {
        var team = directory.team(access.require(Action.IMPROVEMENT_READ, id)).orElseThrow(NotFound::new);
        var manage = access.may(Action.IMPROVEMENT_MANAGE, id);
        return new ActivityPage(
                team,
                today(team),
                cards(activities.findByTeamOrderByPlannedAtDescIdAsc(id, MOST), team),
                manage ? figures.known(id) : List.<KpiCode>of(),
                manage ? directory.inTeam(id, today(team)) : List.<Person>of(),
                manage);
    }

    /** Those whose day has come, in the teams whose activities I plan. */
    public List<ActivityCard> toBeReviewed(int atMost) {
        return directory.teams(access.teams(Action.IMPROVEMENT_MANAGE)).stream()
                .filter(team -> !access.may(Action.IMPROVEMENT_MANAGE, team.site()))
                .flatMap(team ->
                        cards(
                                activities.findToBeReviewed(List.of(team.id().value()), today(team), Limit.of(atMost)),
                                team)
                                .stream())
                .limit(atMost)
                .toList();
    }

    private List<ActivityCard> cards(List<Activity> found, Team team) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(activity -> activity.id().value()).toList();
        var named = credits.of(ids);
        var people = directory.people(Stream.concat(
                        found.stream().flatMap(activity -> activity.plannedBy().stream()),
                        named.values().stream().flatMap(List::stream))
                .collect(Collectors.toSet()));
        var beside = new Beside(measures.of(ids), soFar(found, team), named, people, today(team));
        return found.stream().map(activity -> card(activity, beside)).toList();
    }

    /** What stands beside the rows themselves, read at once. */
    private record Beside(
            Map<UUID, List<Measure>> measures,
            Map<UUID, List<Measure>> soFar,
            Map<UUID, List<MemberId>> credits,
            Map<MemberId, Person> people,
            LocalDate today) {}

    private ActivityCard card(Activity activity, Beside beside) {
        var id = activity.id().value();
        var objective = activity.objective();
        var stood = activity.baseline();
        return new ActivityCard(
                activity.id(),
                objective.what(),
                objective.kpi(),
                new Pooled(stood.value(), stood.low(), stood.high(), stood.n()),
                objective.target(),
                objective.how(),
                objective.why(),
                objective.begins(),
                objective.due(),
                activity.state(),
                activity.isToBeReviewed(beside.today()),
                activity.plannedBy().map(beside.people()::get),
                beside.credits().getOrDefault(id, List.of()).stream()
                        .flatMap(member -> Optional.ofNullable(beside.people().get(member)).stream())
                        .toList(),
                (activity.state().isOver() ? beside.measures() : beside.soFar()).getOrDefault(id, List.of()),
                activity.learned());
    }

    /** How those that run stand today. */
    private Map<UUID, List<Measure>> soFar(List<Activity> found, Team team) {
        var today = today(team);
        var asked = found.stream()
                .filter(activity -> !activity.state().isOver())
                .filter(activity -> !today.isBefore(activity.objective().begins()))
                .collect(Collectors.toMap(
                        activity -> activity.id().value(),
                        activity -> new Asked(
                                activity.objective().kpi(),
                                activity.baseline().days(),
                                new Days(activity.objective().begins(), today))));
        return measures.take(team.id(), asked);
    }

    private LocalDate today(Team team) {
        return LocalDate.now(clock.withZone(team.zone()));
    }
}
