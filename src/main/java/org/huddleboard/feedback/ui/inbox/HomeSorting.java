package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.InboxCount;

/** On My shift and in the panel: the oldest piece of feedback that is not sorted yet; in the frame: how many there are. */
@SpringComponent
class HomeSorting implements HomePart, InboxCount {
    private static final int ORDER = 17;

    private final InboxDesk desk;
    private final LiveTopics live;
    private final Access access;

    HomeSorting(InboxDesk desk, LiveTopics live, Access access) {
        this.desk = desk;
        this.live = live;
        this.access = access;
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
                ? desk.inbox().next().stream()
                        .map(item -> NextCard.of(item, desk))
                        .toList()
                : List.of();
    }

    @Override
    public int waiting() {
        return access.may(Action.FEEDBACK_READ_OWN) ? desk.inbox().countWaiting() : 0;
    }

    @Override
    public String path() {
        return InboxNavigation.INBOX;
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.FEEDBACK_READ_OWN)
                ? desk.inbox().topics().stream().map(live::revision).toList()
                : List.of();
    }
}
