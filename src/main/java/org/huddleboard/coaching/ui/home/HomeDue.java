package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.CadenceService;
import org.huddleboard.coaching.application.DueCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.ui.home.HomePart;

/** On a leader's My shift: whose one-to-one is longest overdue. */
@SpringComponent
class HomeDue implements HomePart {
    private static final int ORDER = 31;
    private static final int AT_MOST = 3;

    private final CadenceService cadence;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;

    HomeDue(CadenceService cadence, LiveTopics live, Access access, CurrentMember me) {
        this.cadence = cadence;
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
        if (!access.may(Action.COACHING_LEAD)) {
            return List.of();
        }
        var over =
                cadence.due().stream().filter(DueCard::overdue).limit(AT_MOST).toList();
        return over.isEmpty() ? List.of() : List.of(new DueSheet(over));
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.COACHING_LEAD) ? List.of(live.revision(CoachingTopics.of(me.id()))) : List.of();
    }
}
