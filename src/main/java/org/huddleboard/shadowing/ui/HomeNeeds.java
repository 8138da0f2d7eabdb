package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingTopics;
import org.huddleboard.shadowing.application.MyShadowing;
import org.huddleboard.shadowing.application.OfferService;
import org.huddleboard.shadowing.application.ShadowingNeed;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.HomePart;

/** On My shift: a debrief to write or to sign, and what became of a seat. */
@SpringComponent("shadowingHomeNeeds")
class HomeNeeds implements HomePart {
    private static final int ORDER = 5;
    private static final int AT_MOST = 5;

    private final MyShadowing mine;
    private final OfferService offers;
    private final SlotWords words;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    HomeNeeds(
            MyShadowing mine,
            OfferService offers,
            SlotWords words,
            LiveTopics live,
            Access access,
            CurrentMember me,
            Messages messages) {
        this.mine = mine;
        this.offers = offers;
        this.words = words;
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
        return access.may(Action.SHADOWING_READ)
                ? mine.needs().stream().limit(AT_MOST).map(this::card).toList()
                : List.of();
    }

    private Component card(ShadowingNeed need) {
        var language = UI.getCurrentOrThrow().getLocale();
        var other =
                need.other().map(Person::firstName).orElseGet(() -> messages.say(language, "shadowing.need.somebody"));
        var title = messages.say(language, "shadowing.need." + need.kind(), other);
        return new ShadowingNeedCard(need, title, words, this::seen);
    }

    private void seen(ShadowingNeed need) {
        need.booking().ifPresentOrElse(mine::seen, () -> offers.seen(need.session()));
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.SHADOWING_READ) ? List.of(live.revision(ShadowingTopics.of(me.id()))) : List.of();
    }
}
