package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalTopics;
import org.huddleboard.goals.application.reflection.ReflectionReading;
import org.huddleboard.goals.application.reflection.ReflectionService;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;

/** What reflections work with on screen, and where goal pages get theirs. */
@SpringComponent
public class ReflectionDesk {
    private final ReflectionReading reading;
    private final ReflectionService service;
    private final DayWords days;
    private final Drafts drafts;
    private final Memberships memberships;
    private final LiveTopics live;
    private final CurrentMember me;

    ReflectionDesk(
            ReflectionReading reading,
            ReflectionService service,
            DayWords days,
            Drafts drafts,
            Memberships memberships,
            LiveTopics live,
            CurrentMember me) {
        this.reading = reading;
        this.service = service;
        this.days = days;
        this.drafts = drafts;
        this.memberships = memberships;
        this.live = live;
        this.me = me;
    }

    /** The three cards of that goal's latest reflection: its owner writes, whoever guides them reads what is shared. */
    public ReflectionCards cards(GoalId goal) {
        return new ReflectionCards(goal, this);
    }

    /** The one that is about no goal. */
    ReflectionCards alone() {
        return new ReflectionCards(null, this);
    }

    /** What that member has shared, to be read by whoever guides them; nothing where they have shared nothing. */
    public Component sharedBy(MemberId member) {
        var list = new Div();
        list.addClassName("reflection-list");
        reading.sharedBy(member).stream()
                .map(card -> new ReflectionSheet(card, this))
                .forEach(list::add);
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    ReflectionReading reading() {
        return reading;
    }

    ReflectionService service() {
        return service;
    }

    DayWords days() {
        return days;
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    Signal<Long> changes() {
        return live.revision(GoalTopics.of(me.id()));
    }
}
