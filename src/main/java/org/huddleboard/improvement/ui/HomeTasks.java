package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift: my own actions whose day has come. */
@SpringComponent
class HomeTasks implements HomePart {
    private static final int ORDER = 20;
    private static final int AT_MOST = 3;

    private final ActionReading reading;
    private final TeamActions actions;
    private final LiveTopics live;
    private final Memberships memberships;
    private final Access access;
    private final CurrentMember me;
    private final Clock clock;

    HomeTasks(
            ActionReading reading,
            TeamActions actions,
            LiveTopics live,
            Memberships memberships,
            Access access,
            CurrentMember me,
            Clock clock) {
        this.reading = reading;
        this.actions = actions;
        this.live = live;
        this.memberships = memberships;
        this.access = access;
        this.me = me;
        this.clock = clock;
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
        if (!access.may(Action.ACTIONS_DO)) {
            return List.of();
        }
        var today = LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
        return reading.mine(AT_MOST).stream()
                .<Component>map(card -> new TaskCard(card, today, () -> actions.done(card.id())))
                .toList();
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.ACTIONS_DO) ? List.of(live.revision(ActionTopics.of(me.id()))) : List.of();
    }
}
