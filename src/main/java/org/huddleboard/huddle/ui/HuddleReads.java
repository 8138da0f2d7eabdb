package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.huddle.application.CatchUpService;
import org.huddleboard.huddle.application.RecordCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.home.HomePart;
import org.huddleboard.shared.ui.home.InboxCount;

/** On My shift of whoever was away: the sixty-second read of the huddle, until it is understood. */
@SpringComponent
class HuddleReads implements HomePart, InboxCount {
    private final CatchUpService reads;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final When when;
    private final Messages messages;

    HuddleReads(CatchUpService reads, LiveTopics live, Access access, CurrentMember me, When when, Messages messages) {
        this.reads = reads;
        this.live = live;
        this.access = access;
        this.me = me;
        this.when = when;
        this.messages = messages;
    }

    @Override
    public Place place() {
        return Place.NEED;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Component> show() {
        return access.may(Action.HUDDLE_READ)
                ? reads.waiting(UI.getCurrent().getLocale()).stream()
                        .map(this::card)
                        .toList()
                : List.of();
    }

    private Component card(RecordCard record) {
        return new ReadCard(
                messages.say(UI.getCurrent().getLocale(), "huddle.read.title"),
                record,
                when,
                () -> reads.understood(record.id()));
    }

    @Override
    public int waiting() {
        return access.may(Action.HUDDLE_READ) ? reads.countWaiting() : 0;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public List<Signal<Long>> changes() {
        return List.of(live.revision(HuddleTopics.of(me.id())));
    }
}
