package org.huddleboard.improvement.ui.activity;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.improvement.ActivityHistory;
import org.huddleboard.improvement.ActivityId;
import org.huddleboard.improvement.application.activity.ActivityWords;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.shared.RecordPage;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;

/** The way from an action back to the activity it was agreed for. */
@SpringComponent
class ActivityWay implements RecordPage {
    private final ActivityWords activities;
    private final Messages messages;

    ActivityWay(ActivityWords activities, Messages messages) {
        this.activities = activities;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return ActivityHistory.KIND;
    }

    @Override
    public Optional<Link> link(TeamId team, RecordRef record, Locale language) {
        return activities
                .what(team, new ActivityId(record.id()))
                .map(what ->
                        new Link(Tab.ACTIVITIES.path(), messages.say(language, "improvement.activity.partOf", what)));
    }
}
