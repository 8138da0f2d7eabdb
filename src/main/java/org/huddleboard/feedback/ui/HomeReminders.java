package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.application.LeaderReminders;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.ui.home.HomePart;

/** On a leader's My shift: who has been without a word from them for longest. */
@SpringComponent
class HomeReminders implements HomePart {
    private static final int ORDER = 30;
    private static final int AT_MOST = 3;

    private final LeaderReminders reminders;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;

    HomeReminders(LeaderReminders reminders, LiveTopics live, Access access, CurrentMember me) {
        this.reminders = reminders;
        this.live = live;
        this.access = access;
        this.me = me;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        if (!access.may(Action.FEEDBACK_READ_TEAM)) {
            return List.of();
        }
        var waiting = reminders.longestWithoutWord(AT_MOST);
        return waiting.isEmpty() ? List.of() : List.of(new WithoutWordSheet(waiting));
    }

    @Override
    public List<Signal<Long>> changes() {
        return List.of(live.revision(FeedbackTopics.of(me.id())));
    }
}
