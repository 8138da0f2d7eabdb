package org.huddleboard.improvement.application.activity;

import java.util.Optional;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.domain.activity.ActivityRepository;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an activity is called on other pages. It asks no permission: it serves screens of those who read the team's. */
@Component
@Transactional(readOnly = true)
public class ActivityWords {
    private final ActivityRepository activities;

    ActivityWords(ActivityRepository activities) {
        this.activities = activities;
    }

    /** Empty for another team's. */
    public Optional<String> what(TeamId team, ActivityId id) {
        return activities
                .findById(id)
                .filter(activity -> activity.team().equals(team))
                .map(activity -> activity.objective().what());
    }
}
