package org.huddleboard.improvement.application.idea;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.improvement.IdeaHistory;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.domain.idea.IdeaRepository;
import org.huddleboard.improvement.domain.idea.IdeaStep;
import org.huddleboard.improvement.domain.idea.IdeaStepRepository;
import org.huddleboard.improvement.domain.idea.Trial;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what became of ideas. */
@Component
@Transactional(readOnly = true)
class IdeaHistoryReader implements IdeaHistory {
    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final Credits credits;

    IdeaHistoryReader(IdeaRepository ideas, IdeaStepRepository steps, Credits credits) {
        this.ideas = ideas;
        this.steps = steps;
        this.credits = credits;
    }

    @Override
    public List<Entry> since(Instant from) {
        var found = ideas.findByBroughtAtGreaterThanEqualOrderByBroughtAtAscIdAsc(from, Limit.unlimited());
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(idea -> idea.id().value()).toList();
        var taken = steps.findOf(ids, Limit.unlimited()).stream().collect(Collectors.groupingBy(IdeaStep::idea));
        var named = credits.of(ids);
        return found.stream()
                .map(idea -> new Entry(
                        idea.id(),
                        idea.team(),
                        idea.broughtBy(),
                        new HashSet<>(named.getOrDefault(idea.id().value(), List.of())),
                        idea.state(),
                        idea.trial().flatMap(Trial::kpi),
                        taken.getOrDefault(idea.id(), List.of()).stream()
                                .map(step -> new Step(step.state(), step.takenAt()))
                                .toList()))
                .toList();
    }
}
