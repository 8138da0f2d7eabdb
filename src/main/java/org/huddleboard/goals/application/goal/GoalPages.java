package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.domain.cycle.DoEntryRepository;
import org.huddleboard.goals.domain.cycle.GoalReview;
import org.huddleboard.goals.domain.cycle.GoalReviewRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRemark;
import org.huddleboard.goals.domain.goal.GoalRemarkRepository;
import org.huddleboard.goals.domain.goal.GoalStep;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Lays one goal out as a page. It asks no permission: it serves services that have asked. */
@Component
class GoalPages {
    private static final Limit ENTRIES = Limit.of(100);

    private final GoalCards cards;
    private final GoalFigures figures;
    private final ServedLines served;
    private final OriginLines origins;
    private final GoalStepRepository steps;
    private final DoEntryRepository entries;
    private final GoalReviewRepository reviews;
    private final GoalRemarkRepository remarks;
    private final PeopleDirectory directory;
    private final Memberships memberships;
    private final ReviewLines lines;

    GoalPages(
            GoalCards cards,
            GoalFigures figures,
            ServedLines served,
            OriginLines origins,
            GoalStepRepository steps,
            DoEntryRepository entries,
            GoalReviewRepository reviews,
            GoalRemarkRepository remarks,
            PeopleDirectory directory,
            Memberships memberships,
            ReviewLines lines) {
        this.cards = cards;
        this.figures = figures;
        this.served = served;
        this.origins = origins;
        this.steps = steps;
        this.entries = entries;
        this.reviews = reviews;
        this.remarks = remarks;
        this.directory = directory;
        this.memberships = memberships;
        this.lines = lines;
    }

    GoalPage page(Goal goal, boolean mine, Locale language) {
        var id = List.of(goal.id().value());
        var zone = memberships.zoneOf(goal.owner());
        var said = remarks.findOf(id, ENTRIES);
        var people = people(goal, said);
        var card = cards.of(List.of(goal), language).getFirst();
        return new GoalPage(
                card,
                Optional.ofNullable(people.get(goal.owner())).orElseThrow(NotFound::new),
                mine,
                letters(goal, card),
                goal.startsOn(),
                served.of(goal, card, language),
                origins.of(goal, mine, zone),
                steps.findOf(id, ENTRIES).stream()
                        .map((GoalStep step) -> GoalCards.step(step, zone))
                        .toList(),
                entries.findOf(id, ENTRIES).stream()
                        .map(entry -> new GoalPage.Entry(entry.onDay(), entry.words(), entry.percent()))
                        .toList(),
                figures.of(goal, language),
                reviews.findById(goal.id()).map(review -> review(goal, review, zone, language)),
                said.stream().map(remark -> remark(remark, people, zone)).toList(),
                Optional.ofNullable(goal.roots().previous()).map(GoalId::new));
    }

    private Map<MemberId, Person> people(Goal goal, List<GoalRemark> said) {
        var members = new HashSet<MemberId>();
        members.add(goal.owner());
        said.forEach(remark -> remark.author().ifPresent(members::add));
        return directory.people(members);
    }

    private static GoalPage.Letters letters(Goal goal, GoalCard card) {
        var plan = goal.plan();
        return new GoalPage.Letters(
                plan.specific(),
                card.measure(),
                plan.achievable(),
                plan.relevant(),
                card.dueOn(),
                Optional.ofNullable(plan.serves()));
    }

    private GoalPage.Review review(Goal goal, GoalReview review, ZoneId zone, Locale language) {
        return new GoalPage.Review(
                review.outcome(),
                review.decision(),
                review.words(),
                lines.figure(goal, review, language),
                LocalDate.ofInstant(review.reviewedAt(), zone));
    }

    private static GoalPage.Remark remark(GoalRemark remark, Map<MemberId, Person> people, ZoneId zone) {
        return new GoalPage.Remark(
                remark.author().map(people::get),
                remark.words(),
                remark.writtenAt().atZone(zone));
    }
}
