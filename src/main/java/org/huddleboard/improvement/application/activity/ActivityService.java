package org.huddleboard.improvement.application.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.ActivityMoved;
import org.huddleboard.improvement.ActivityState;
import org.huddleboard.improvement.application.measure.Measures;
import org.huddleboard.improvement.domain.activity.Activity;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.improvement.domain.activity.Baseline;
import org.huddleboard.improvement.domain.activity.Objective;
import org.huddleboard.kpi.MemberFigures.Days;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans an improvement activity that can be seen to reach its target, reviews it, or gives it up. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('IMPROVEMENT_MANAGE')")
public class ActivityService {
    /** What it is held against: fewer weeks wobble too much. */
    private static final int WEEKS_BEFORE = 4;

    private final ActivityRepository activities;
    private final Measures measures;
    private final TeamChange figures;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            Measures measures,
            TeamChange figures,
            Memberships memberships,
            Access access,
            CurrentMember me,
            TextGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.measures = measures;
        this.figures = figures;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Of two posts with one key the slower one meets the unique key, tries once more and finds the first activity. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ActivityId plan(@Valid PlanActivity command) {
        var team = access.require(Action.IMPROVEMENT_MANAGE, command.team());
        var posted = activities.findByTeamAndClientKey(team, command.key());
        if (posted.isPresent()) {
            return posted.get().id();
        }
        guard.check("what", command.what());
        guard.check("how", command.how());
        guard.check("why", command.why());
        var today = today(team);
        var objective = new Objective(
                command.what().strip(),
                command.kpi(),
                command.target(),
                command.how().strip(),
                command.why().strip(),
                today,
                command.due());
        objective.check(today);
        var days = new Days(today.minusWeeks(WEEKS_BEFORE), today.minusDays(1));
        var stood = figures.over(team, command.kpi(), days)
                .orElseThrow(() -> BrokenRule.at("kpi", "improvement.rule.noBaseline"));
        var activity =
                new Activity(command.key(), team, objective, Baseline.of(stood, days), me.id(), clock.instant(), today);
        requireSeen(team, objective, days);
        return keep(activity);
    }

    /** A change that nobody could tell from chance is refused with what would do. */
    private void requireSeen(TeamId team, Objective objective, Days days) {
        var weeks = (int) ChronoUnit.WEEKS.between(objective.begins(), objective.due());
        figures.sight(team, objective.kpi(), days, objective.target(), weeks)
                .filter(sight -> !sight.canBeSeen())
                .ifPresent(sight -> {
                    throw BrokenRule.at(
                            "target",
                            "improvement.rule.activity.small." + objective.kpi().unit(),
                            Math.abs(sight.asked()),
                            sight.halfWidth(),
                            weeks,
                            sight.weeksNeeded().orElse(0));
                });
    }

    /** What came of it; before and after are kept as they stand now. */
    public void review(ActivityId id, ActivityState outcome, String learned) {
        var activity = managed(id);
        guard.check("learned", learned);
        var today = today(activity.team());
        activity.review(outcome, learned, today, clock.instant());
        measure(activity, today);
        keep(activity);
    }

    /** Given up before its day, and why. */
    public void stop(ActivityId id, String reason) {
        var activity = managed(id);
        guard.check("learned", reason);
        activity.stop(reason, clock.instant());
        measure(activity, today(activity.team()));
        keep(activity);
    }

    private void measure(Activity activity, LocalDate today) {
        var objective = activity.objective();
        var last = objective.due().isBefore(today) ? objective.due() : today;
        measures.keep(
                activity.id().value(),
                measures.take(
                        activity.team(),
                        objective.kpi(),
                        activity.baseline().days(),
                        new Days(objective.begins(), last)),
                clock.instant());
    }

    private Activity managed(ActivityId id) {
        return activities
                .findById(id)
                .filter(activity -> access.may(Action.IMPROVEMENT_MANAGE, activity.team()))
                .orElseThrow(NotFound::new);
    }

    private ActivityId keep(Activity activity) {
        activities.saveAndFlush(activity);
        events.publishEvent(
                new ActivityMoved(activity.id(), activity.team(), me.id(), activity.state(), clock.instant()));
        return activity.id();
    }

    private LocalDate today(TeamId team) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(team)));
    }
}
