package org.huddleboard.goals.ui.help;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.GoalTopics;
import org.huddleboard.goals.application.help.HelpReading;
import org.huddleboard.goals.application.help.HelpService;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.CurrentMember;

/** What help traces work with, and where goal pages get theirs. */
@SpringComponent
public class HelpDesk {
    private final HelpReading reading;
    private final HelpService service;
    private final DayWords days;
    private final LiveTopics live;
    private final CurrentMember me;

    HelpDesk(HelpReading reading, HelpService service, DayWords days, LiveTopics live, CurrentMember me) {
        this.reading = reading;
        this.service = service;
        this.days = days;
        this.live = live;
        this.me = me;
    }

    /** The help trace of that goal, for whoever is asking: the owner ticks, others read. */
    public HelpTrace trace(GoalId goal) {
        return new HelpTrace(goal, this);
    }

    HelpReading reading() {
        return reading;
    }

    HelpService service() {
        return service;
    }

    DayWords days() {
        return days;
    }

    Signal<Long> changes() {
        return live.revision(GoalTopics.of(me.id()));
    }
}
