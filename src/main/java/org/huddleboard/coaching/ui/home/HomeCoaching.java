package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.MyCoaching;
import org.huddleboard.coaching.ui.CoachingTimes;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift: the next session and what was agreed, as the way to all of it. */
@SpringComponent
class HomeCoaching implements HomePart {
    private static final int ORDER = 32;

    private final MyCoaching mine;
    private final CoachingTimes times;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;

    HomeCoaching(MyCoaching mine, CoachingTimes times, LiveTopics live, Access access, CurrentMember me) {
        this.mine = mine;
        this.times = times;
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
        if (!access.may(Action.COACHING_OWN) || access.may(Action.COACHING_LEAD)) {
            return List.of();
        }
        var language = UI.getCurrentOrThrow().getLocale();
        var talks = HomeTalks.of(mine.ahead(), times);
        var open = mine.commitments().stream().filter(card -> card.mine()).toList();
        return List.of(new CoachingSheet(talks, open, times, language));
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.COACHING_OWN) ? List.of(live.revision(CoachingTopics.of(me.id()))) : List.of();
    }
}
