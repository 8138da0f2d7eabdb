package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.huddle.application.HuddleReading;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.DayPart;

/** The ten minutes of my day that belong to the huddle. */
@SpringComponent
class HuddleDay implements DayPart {
    private static final int MINUTES = 10;

    private final HuddleReading reading;
    private final TeamInView inView;
    private final Access access;
    private final LiveTopics live;
    private final Messages messages;

    HuddleDay(HuddleReading reading, TeamInView inView, Access access, LiveTopics live, Messages messages) {
        this.reading = reading;
        this.inView = inView;
        this.access = access;
        this.live = live;
        this.messages = messages;
    }

    private Optional<TeamId> team() {
        return inView.team().filter(team -> access.may(Action.HUDDLE_READ, team));
    }

    @Override
    public List<Stretch> today() {
        var language = UI.getCurrent().getLocale();
        return team()
                .map(reading::startsAt)
                .map(at -> new Stretch(
                        at,
                        at.plusMinutes(MINUTES),
                        messages.say(language, "huddle.day.title"),
                        messages.say(language, "huddle.day.detail", MINUTES),
                        Kind.BOOKED))
                .stream()
                .toList();
    }

    @Override
    public List<Signal<Long>> changes() {
        return team().map(team -> live.revision(HuddleTopics.of(team))).stream().toList();
    }
}
