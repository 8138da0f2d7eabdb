package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.feedback.FeedbackTopics;
import org.huddleboard.feedback.application.FeedbackCard;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.InboxCount;

/** On My shift: cards I have not taken in yet, one at a time; in the frame: how many. */
@SpringComponent
class HomeNeeds implements HomePart, InboxCount {
    private static final int ORDER = 10;
    private static final int AT_MOST = 5;

    private final FeedbackReading reading;
    private final FeedbackService feedback;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final When when;

    HomeNeeds(
            FeedbackReading reading,
            FeedbackService feedback,
            LiveTopics live,
            Access access,
            CurrentMember me,
            When when) {
        this.reading = reading;
        this.feedback = feedback;
        this.live = live;
        this.access = access;
        this.me = me;
        this.when = when;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        return access.may(Action.FEEDBACK_READ_OWN)
                ? reading.waiting(AT_MOST).stream().map(this::need).toList()
                : List.of();
    }

    private Component need(FeedbackCard card) {
        return new NeedCard(card, when, () -> feedback.acknowledge(card.id()));
    }

    @Override
    public int waiting() {
        return access.may(Action.FEEDBACK_READ_OWN) ? reading.countWaiting() : 0;
    }

    @Override
    public String path() {
        return FeedbackNavigation.LIST;
    }

    @Override
    public List<Signal<Long>> changes() {
        return List.of(live.revision(FeedbackTopics.of(me.id())));
    }
}
