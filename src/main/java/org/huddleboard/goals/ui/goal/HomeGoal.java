package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift: my goal with its next small step. */
@SpringComponent
class HomeGoal implements HomePart {
    private static final int ORDER = 5;

    private final GoalDesk desk;
    private final Access access;

    HomeGoal(GoalDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
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
        if (!access.may(Action.GOALS_OWN)) {
            return List.of();
        }
        return desk.reading().active(UI.getCurrentOrThrow().getLocale()).stream()
                .limit(1)
                .<Component>map(card -> new HomeGoalSheet(card, desk))
                .toList();
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.GOALS_OWN) ? List.of(desk.changes()) : List.of();
    }
}
