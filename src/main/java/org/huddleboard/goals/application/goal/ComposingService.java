package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.TeamAims;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.Plan;
import org.huddleboard.goals.domain.goal.Smart;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stands beside whoever writes a goal: what can be measured, what a change worth asking for is, what is still missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GOALS_OWN')")
public class ComposingService {
    private static final int TRIES = 6;
    private static final int SECONDS_OF_A_STEP = 5;

    private final MemberFigures figures;
    private final Baselines baselines;
    private final TeamAims aims;
    private final OriginLines origins;
    private final Owned owned;
    private final Memberships memberships;
    private final Amounts amounts;
    private final Messages messages;

    ComposingService(
            MemberFigures figures,
            Baselines baselines,
            TeamAims aims,
            OriginLines origins,
            Owned owned,
            Memberships memberships,
            Amounts amounts,
            Messages messages) {
        this.figures = figures;
        this.baselines = baselines;
        this.aims = aims;
        this.origins = origins;
        this.owned = owned;
        this.memberships = memberships;
        this.amounts = amounts;
        this.messages = messages;
    }

    /** A figure of mine that a goal can be measured by, and where it stands in words. */
    public record Measure(KpiCode kpi, String name, String stands) {}

    /** A target worth choosing, in words, and why. */
    public record Suggestion(double target, String label, String why) {}

    /** The figures I have had lately. */
    public List<KpiCode> measures() {
        return figures.known(owned.me());
    }

    /** Where a figure of mine stands; empty where it has no past to start from. */
    public Optional<Measure> measure(KpiCode kpi, Locale language) {
        return baselines
                .now(owned.me(), kpi, owned.today())
                .map(now -> new Measure(
                        kpi,
                        messages.say(language, kpi.key() + ".long"),
                        messages.say(
                                language,
                                "goals.compose.stands",
                                amounts.exact(kpi, now.value(), language),
                                amounts.basis(kpi, now.value(), now.n(), language),
                                Baselines.WEEKS,
                                amounts.exact(kpi, now.low(), language),
                                amounts.exact(kpi, now.high(), language))));
    }

    /** The smallest change that can be seen by then, and the target somebody already agreed with me. */
    public List<Suggestion> suggestions(KpiCode kpi, LocalDate due, Locale language) {
        var today = owned.today();
        if (!due.isAfter(today)) {
            return List.of();
        }
        var found = new ArrayList<Suggestion>();
        baselines.now(owned.me(), kpi, today).ifPresent(now -> {
            var weeks = Smart.weeks(today, due);
            smallest(kpi, now.value(), today, weeks)
                    .ifPresent(target -> found.add(suggestion(
                            kpi, target, messages.say(language, "goals.compose.smallest", weeks), language)));
            figures.agreedTarget(owned.me(), kpi).stream()
                    .filter(target -> isBetter(kpi, now.value(), target))
                    .forEach(target -> found.add(
                            suggestion(kpi, target, messages.say(language, "goals.compose.agreed"), language)));
        });
        return found;
    }

    private Suggestion suggestion(KpiCode kpi, double target, String why, Locale language) {
        return new Suggestion(target, amounts.round(kpi, target, language), why);
    }

    private Optional<Double> smallest(KpiCode kpi, double now, LocalDate today, int weeks) {
        var up = kpi.direction() == Direction.LOWER ? -1 : 1;
        var step = kpi.unit() == KpiUnit.SECONDS ? SECONDS_OF_A_STEP : 1;
        var half = figures.sight(owned.me(), kpi, Baselines.before(today), now, weeks)
                .map(MemberFigures.Sight::halfWidth);
        if (half.isEmpty()) {
            return Optional.empty();
        }
        var target = up * Math.ceil(up * (now + up * half.get()) / step) * step;
        for (var tries = 0; tries < TRIES; tries++, target += up * step) {
            var seen = figures.sight(owned.me(), kpi, Baselines.before(today), target, weeks);
            if (seen.filter(MemberFigures.Sight::canBeSeen).isPresent()) {
                return isPossible(kpi, target) ? Optional.of(target) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPossible(KpiCode kpi, double target) {
        return target > 0 && (kpi.unit() == KpiUnit.SECONDS || target < 100);
    }

    private static boolean isBetter(KpiCode kpi, double now, double target) {
        return kpi.direction() == Direction.LOWER ? target < now : target > now;
    }

    /** What each letter still misses, in the order of the word; a sentence that teaches at the field it is about. */
    public List<BrokenRule> missing(WriteGoal written) {
        var plan = written.plan();
        return List.copyOf(Smart.missing(plan, baselines.measured(owned.me(), plan, owned.today()), owned.today())
                .values());
    }

    /** What my team and my site are after. */
    public List<TeamAims.Aim> aims() {
        return memberships.teamOf(owned.me(), owned.today()).map(aims::of).orElse(List.of());
    }

    /** Where a new goal would come from. */
    public GoalPage.Origin origin(RecordRef record) {
        return origins.of(record, true, Optional.empty(), memberships.zoneOf(owned.me()));
    }

    /** A plan of mine to go on with. */
    public WriteGoal draft(GoalId id) {
        return written(owned.goal(id));
    }

    private static WriteGoal written(Goal goal) {
        Plan plan = goal.plan();
        return new WriteGoal(
                goal.id().value(),
                plan.specific(),
                plan.kpi(),
                plan.behaviour(),
                plan.counted(),
                plan.target(),
                plan.achievable(),
                plan.relevant(),
                plan.serves(),
                plan.teamAim(),
                plan.siteAim(),
                plan.dueOn(),
                goal.roots().origin(),
                goal.isShared());
    }
}
