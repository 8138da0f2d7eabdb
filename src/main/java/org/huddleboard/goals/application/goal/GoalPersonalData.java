package org.huddleboard.goals.application.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.domain.cycle.DoEntryRepository;
import org.huddleboard.goals.domain.cycle.GoalReviewRepository;
import org.huddleboard.goals.domain.goal.Aim;
import org.huddleboard.goals.domain.goal.AimRepository;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.goals.domain.goal.GoalRemarkRepository;
import org.huddleboard.goals.domain.goal.GoalRepository;
import org.huddleboard.goals.domain.goal.GoalStepRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands members their goals. A leaver’s go; remarks and suggestions they made stay without their name. */
@Component
@Transactional
class GoalPersonalData implements PersonalDataHolder {
    private final GoalRepository goals;
    private final GoalStepRepository steps;
    private final DoEntryRepository entries;
    private final GoalReviewRepository reviews;
    private final GoalRemarkRepository remarks;
    private final AimRepository aims;
    private final GoalShredder shredder;

    GoalPersonalData(
            GoalRepository goals,
            GoalStepRepository steps,
            DoEntryRepository entries,
            GoalReviewRepository reviews,
            GoalRemarkRepository remarks,
            AimRepository aims,
            GoalShredder shredder) {
        this.goals = goals;
        this.steps = steps;
        this.entries = entries;
        this.reviews = reviews;
        this.remarks = remarks;
        this.aims = aims;
        this.shredder = shredder;
    }

    @Override
    public Set<String> tables() {
        return Set.of("goal", "goal_remark", "goal_aim");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var mine = goals.findAllOf(member.value(), Limit.unlimited());
        var found = new LinkedHashMap<String, List<Map<String, String>>>();
        found.put("goals", mine.stream().map(this::record).toList());
        found.put(
                "remarks on goals",
                remarks.findBy(member.value(), Limit.unlimited()).stream()
                        .map(remark -> Map.of("at", remark.writtenAt().toString(), "words", remark.words()))
                        .toList());
        found.put(
                "aims said",
                aims.findSaidBy(member.value(), Limit.unlimited()).stream()
                        .map((Aim aim) -> Map.of("at", aim.saidAt().toString(), "words", aim.words()))
                        .toList());
        return found;
    }

    private Map<String, String> record(Goal goal) {
        var record = new LinkedHashMap<String, String>();
        var plan = goal.plan();
        record.put("state", goal.state().name());
        record.put("specific", plan.specific());
        put(
                record,
                "measure",
                plan.kpi() == null ? plan.behaviour() : plan.kpi().code());
        goal.baseline().ifPresent(base -> record.put("baseline", String.valueOf(base.value())));
        put(record, "counted", plan.counted());
        put(record, "target", plan.target());
        record.put("achievable", plan.achievable());
        record.put("relevant", plan.relevant());
        put(record, "due", plan.dueOn());
        record.put("shared with the leader", String.valueOf(goal.isShared()));
        record.put("created", goal.roots().createdAt().toString());
        goal.activatedAt().ifPresent(at -> record.put("begun", at.toString()));
        goal.endedAt().ifPresent(at -> record.put("over", at.toString()));
        var id = List.of(goal.id().value());
        steps.findOf(id, Limit.unlimited())
                .forEach(step -> record.put(
                        "step " + step.addedAt(),
                        step.words() + step.doneAt().map(at -> ", done " + at).orElse("")));
        entries.findOf(id, Limit.unlimited()).forEach(entry -> record.put("entry " + entry.notedAt(), entry.words()));
        reviews.findById(new GoalId(goal.id().value()))
                .ifPresent(review -> record.put(
                        "review " + review.reviewedAt(),
                        review.outcome() + ", " + review.decision() + ": " + review.words()));
        return record;
    }

    private static void put(Map<String, String> record, String name, @Nullable Object value) {
        if (value != null) {
            record.put(name, value.toString());
        }
    }

    @Override
    public void erase(MemberId member) {
        shredder.shred(goals.findAllOf(member.value(), Limit.unlimited()));
        goals.forgetProposer(member.value());
        remarks.forgetAuthor(member.value());
        aims.forgetAuthor(member.value());
    }
}
