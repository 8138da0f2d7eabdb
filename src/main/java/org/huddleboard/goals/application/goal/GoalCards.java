package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.domain.cycle.CycleDay;
import org.huddleboard.goals.domain.cycle.GoalReview;
import org.huddleboard.goals.domain.cycle.GoalReviewRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalStep;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lays goals out as cards: three statements, however many. It asks no permission. */
@Component
class GoalCards {
    private final GoalStepRepository steps;
    private final GoalReviewRepository reviews;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final Owned owned;
    private final Amounts amounts;
    private final Messages messages;

    GoalCards(
            GoalStepRepository steps,
            GoalReviewRepository reviews,
            PeopleDirectory directory,
            Memberships memberships,
            Owned owned,
            Amounts amounts,
            Messages messages) {
        this.steps = steps;
        this.reviews = reviews;
        this.directory = directory;
        this.memberships = memberships;
        this.owned = owned;
        this.amounts = amounts;
        this.messages = messages;
    }

    List<GoalCard> of(List<Goal> goals, Locale language) {
        if (goals.isEmpty()) {
            return List.of();
        }
        var ids = goals.stream().map(goal -> goal.id().value()).toList();
        var taken = steps.findOf(ids, Limit.unlimited()).stream().collect(Collectors.groupingBy(GoalStep::goal));
        var reviewed = reviews.findOf(ids, Limit.unlimited()).stream()
                .collect(Collectors.toMap(GoalReview::goal, Function.identity()));
        var people = directory.people(goals.stream()
                .flatMap(goal -> goal.roots().proposer().stream())
                .distinct()
                .toList());
        return goals.stream()
                .map(goal -> card(goal, taken.getOrDefault(goal.id(), List.of()), reviewed, people, language))
                .toList();
    }

    private GoalCard card(
            Goal goal,
            List<GoalStep> taken,
            Map<GoalId, GoalReview> reviewed,
            Map<MemberId, Person> people,
            Locale language) {
        var zone = memberships.zoneOf(goal.owner());
        var due = Optional.ofNullable(goal.plan().dueOn());
        return new GoalCard(
                goal.id(),
                goal.state(),
                goal.plan().specific(),
                measure(goal, language),
                due,
                cycle(goal, due),
                taken.stream()
                        .filter(step -> step.doneAt().isEmpty())
                        .findFirst()
                        .map(step -> step(step, zone)),
                (int) taken.stream().filter(step -> step.doneAt().isPresent()).count(),
                goal.roots().proposer().map(people::get),
                Optional.ofNullable(reviewed.get(goal.id())).map(GoalReview::outcome),
                goal.endedAt().map(at -> LocalDate.ofInstant(at, zone)),
                goal.isShared());
    }

    private Optional<GoalCard.Cycle> cycle(Goal goal, Optional<LocalDate> due) {
        return goal.state() == GoalState.DO
                ? goal.startsOn()
                        .flatMap(start -> due.map(day -> CycleDay.of(start, day, owned.today(goal.owner()))))
                        .map(day -> new GoalCard.Cycle(day.week(), day.of(), day.through(), day.due()))
                : Optional.empty();
    }

    static GoalCard.Step step(GoalStep step, ZoneId zone) {
        return new GoalCard.Step(
                step.id(),
                step.words(),
                LocalDate.ofInstant(step.addedAt(), zone),
                step.doneAt().map(at -> LocalDate.ofInstant(at, zone)),
                step.origin()
                        .filter(record -> record.kind().equals(FeedbackShelf.KIND))
                        .isPresent());
    }

    /** "69% to 75%", or only where it is meant to go while nothing is known of where it stands. */
    String measure(Goal goal, Locale language) {
        var plan = goal.plan();
        var target = plan.target();
        if (target == null) {
            return "";
        }
        var from = from(goal, plan, language);
        var to = amounts.target(plan, target, language);
        return from.map(start -> messages.say(language, "goals.amount.fromTo", start, to))
                .orElse(to);
    }

    private Optional<String> from(Goal goal, Plan plan, Locale language) {
        var kpi = plan.kpi();
        var counted = plan.counted();
        if (kpi != null) {
            return goal.baseline().map(base -> amounts.round(kpi, Math.rint(base.value()), language));
        }
        return counted == null ? Optional.empty() : Optional.of(messages.say(language, "goals.amount.count", counted));
    }
}
