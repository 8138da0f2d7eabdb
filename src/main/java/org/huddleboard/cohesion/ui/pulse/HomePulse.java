package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.PulseService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.HomePart;

/** A card that waits: the round that asks me. It waits for a week, so it comes after words and tasks. */
@SpringComponent
class HomePulse implements HomePart {
    private static final int ORDER = 25;

    private final PulseService pulse;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    HomePulse(PulseService pulse, LiveTopics live, Access access, CurrentMember me, Messages messages) {
        this.pulse = pulse;
        this.live = live;
        this.access = access;
        this.me = me;
        this.messages = messages;
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
        return access.may(Action.PULSE_ANSWER)
                ? pulse.waiting().stream().map(this::card).toList()
                : List.of();
    }

    private Component card(PulseForm form) {
        var title = messages.say(UI.getCurrentOrThrow().getLocale(), "cohesion.pulse.need", form.team());
        return new PulseNeedCard(form, title, pulse::send);
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.PULSE_ANSWER) ? List.of(live.revision(CohesionTopics.pulse(me.id()))) : List.of();
    }
}
