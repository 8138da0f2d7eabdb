package org.huddleboard.improvement.application.activity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.huddleboard.improvement.ActivityHistory;
import org.huddleboard.improvement.application.measure.Credits;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules what became of improvement activities. */
@Component
@Transactional(readOnly = true)
class ActivityHistoryReader implements ActivityHistory {
    private final ActivityRepository activities;
    private final Credits credits;

    ActivityHistoryReader(ActivityRepository activities, Credits credits) {
        this.activities = activities;
        this.credits = credits;
    }

    @Override
    public List<Entry> since(Instant from) {
        var found = activities.findByPlannedAtGreaterThanEqualOrderByPlannedAtAscIdAsc(from, Limit.unlimited());
        var named =
                credits.of(found.stream().map(activity -> activity.id().value()).toList());
        return found.stream()
                .map(activity -> new Entry(
                        activity.id(),
                        activity.team(),
                        new HashSet<>(named.getOrDefault(activity.id().value(), List.of())),
                        activity.objective().kpi(),
                        activity.objective().due(),
                        activity.state(),
                        activity.plannedAt()))
                .toList();
    }
}
