package org.huddleboard.goals.application.goal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.shared.RecordRef;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own goals: a constant number of statements, whatever there is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GOALS_OWN')")
public class GoalReading {
    private static final Limit AT_MOST = Limit.of(30);
    private static final Set<GoalState> LIVING = EnumSet.of(GoalState.PROPOSED, GoalState.PLAN, GoalState.DO);

    private final GoalRepository goals;
    private final GoalStepRepository steps;
    private final GoalCards cards;
    private final GoalPages pages;
    private final Owned owned;

    GoalReading(GoalRepository goals, GoalStepRepository steps, GoalCards cards, GoalPages pages, Owned owned) {
        this.goals = goals;
        this.steps = steps;
        this.cards = cards;
        this.pages = pages;
        this.owned = owned;
    }

    /** Suggested, planned and being done; the one to be looked back on first comes first. */
    public List<GoalCard> living(Locale language) {
        return cards.of(goals.findMine(owned.me().value(), LIVING, AT_MOST), language);
    }

    /** Those being done. */
    public List<GoalCard> active(Locale language) {
        return cards.of(goals.findMine(owned.me().value(), EnumSet.of(GoalState.DO), AT_MOST), language);
    }

    /** What is over, the latest first. */
    public List<GoalCard> over(Locale language) {
        return cards.of(goals.findOver(owned.me().value(), AT_MOST), language);
    }

    public GoalPage page(GoalId id, Locale language) {
        return pages.page(owned.goal(id), true, language);
    }

    /** Which of my goals records of that kind became a step of. */
    public Map<UUID, String> stepsFrom(String kind, Collection<UUID> records) {
        var found = new LinkedHashMap<UUID, String>();
        if (records.isEmpty()) {
            return found;
        }
        var taken = steps.findFrom(owned.me().value(), kind, records, AT_MOST);
        var named = new LinkedHashMap<GoalId, String>();
        goals.findAll(taken.stream().map(step -> step.goal().value()).distinct().toList(), AT_MOST)
                .forEach((Goal goal) -> named.put(goal.id(), goal.plan().specific()));
        taken.forEach(step -> step.origin()
                .map(RecordRef::id)
                .ifPresent(record -> Optional.ofNullable(named.get(step.goal()))
                        .ifPresent(sentence -> found.put(record, sentence))));
        return found;
    }
}
