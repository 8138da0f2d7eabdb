package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.CoachingService;
import org.huddleboard.coaching.application.CommitmentService;
import org.huddleboard.coaching.application.MyCoaching;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.coaching.ui.CoachingTimes;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift: a time to say yes to, a session to prepare or to sign, a commitment whose day has come. */
@SpringComponent
class HomeSessions implements HomePart {
    private static final int ORDER = 12;
    private static final int AT_MOST = 5;

    private final MyCoaching mine;
    private final CoachingService sessions;
    private final CommitmentService commitments;
    private final CoachingTimes times;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    HomeSessions(
            MyCoaching mine,
            CoachingService sessions,
            CommitmentService commitments,
            CoachingTimes times,
            LiveTopics live,
            Access access,
            CurrentMember me,
            Messages messages) {
        this.mine = mine;
        this.sessions = sessions;
        this.commitments = commitments;
        this.times = times;
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
        if (!access.may(Action.COACHING_OWN)) {
            return List.of();
        }
        var language = UI.getCurrentOrThrow().getLocale();
        var cards = new ArrayList<Component>();
        mine.ahead().stream()
                .filter(session -> session.waits() != Waits.NOTHING)
                .forEach(session -> cards.add(session(session, language)));
        mine.commitments().stream()
                .filter(card -> card.mine() && card.waits())
                .forEach(card -> cards.add(new CommitmentNeedCard(
                        card,
                        messages.say(language, "coaching.need.commitment.title", times.day(card.dueOn(), language)),
                        commitments::check)));
        return cards.stream().limit(AT_MOST).toList();
    }

    private Component session(SessionCard session, Locale language) {
        var name = session.other()
                .map(Person::firstName)
                .orElseGet(() -> messages.say(language, "coaching.session.somebody"));
        var key = "coaching.need."
                + (session.insteadOfOne() && session.waits() == Waits.ANSWER ? "INSTEAD" : session.waits());
        return new SessionNeedCard(
                session,
                new SessionNeedCard.Said(
                        messages.say(language, key + ".title", name),
                        messages.say(language, key + ".words", name, times.when(session.start(), language))),
                new SessionNeedCard.Deeds(
                        () -> sessions.accept(session.id()),
                        () -> sessions.cancel(session.id(), ""),
                        () -> sessions.seen(session.id())));
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.COACHING_OWN) ? List.of(live.revision(CoachingTopics.of(me.id()))) : List.of();
    }
}
