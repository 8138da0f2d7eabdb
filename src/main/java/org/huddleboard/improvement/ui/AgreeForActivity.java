package org.huddleboard.improvement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.improvement.ActivityHistory;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.i18n.Messages;

/** "Agree an action" at an improvement activity: the steps that carry it. */
@SpringComponent
class AgreeForActivity extends AgreeAbout {
    AgreeForActivity(
            ActionReading reading,
            TeamActions actions,
            ActionDesk desk,
            LiveTopics live,
            Access access,
            Messages messages) {
        super(reading, actions, desk, live, access, messages);
    }

    @Override
    public String kind() {
        return ActivityHistory.KIND;
    }
}
