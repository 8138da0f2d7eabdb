package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift and in the panel: the oldest piece of feedback that is not sorted yet. */
@SpringComponent
class HomeSorting implements HomePart {
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
    public List<Signal<Long>> changes() {
        return access.may(Action.FEEDBACK_READ_OWN)
                ? desk.inbox().topics().stream().map(live::revision).toList()
                : List.of();
    }
}
