package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.MyCoaching;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.DayPart;

/** On the day's strip: with whom I sit today. */
@SpringComponent
class HomeCoachingDay implements DayPart {
    private final MyCoaching mine;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    HomeCoachingDay(MyCoaching mine, LiveTopics live, Access access, CurrentMember me, Messages messages) {
        this.mine = mine;
        this.live = live;
        this.access = access;
        this.me = me;
        this.messages = messages;
    }

    @Override
    public List<Stretch> today() {
        if (!access.may(Action.COACHING_OWN)) {
            return List.of();
        }
        var language = UI.getCurrentOrThrow().getLocale();
        return mine.today().stream().map(session -> stretch(session, language)).toList();
    }

    private Stretch stretch(SessionCard session, Locale language) {
        var name = session.other()
                .map(Person::firstName)
                .orElseGet(() -> messages.say(language, "coaching.session.somebody"));
        return new Stretch(
                session.start().toLocalTime(),
                session.end().toLocalTime(),
                messages.say(language, "coaching.strip." + session.kind(), name),
                messages.say(
                        language,
                        "coaching.strip.minutes",
                        Duration.between(session.start(), session.end()).toMinutes()),
                Kind.BOOKED);
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.COACHING_OWN) ? List.of(live.revision(CoachingTopics.of(me.id()))) : List.of();
    }
}
