package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shadowing.ShadowingTopics;
import org.huddleboard.shadowing.application.MyShadowing;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.home.DayPart;

/** On the day's strip: beside whom I sit, and who sits beside me. */
@SpringComponent
class HomeDay implements DayPart {
    private final MyShadowing mine;
    private final SlotWords words;
    private final LiveTopics live;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    HomeDay(MyShadowing mine, SlotWords words, LiveTopics live, Access access, CurrentMember me, Messages messages) {
        this.mine = mine;
        this.words = words;
        this.live = live;
        this.access = access;
        this.me = me;
        this.messages = messages;
    }

    @Override
    public List<Stretch> today() {
        if (!access.may(Action.SHADOWING_READ)) {
            return List.of();
        }
        var language = UI.getCurrentOrThrow().getLocale();
        return mine.today().stream().map(slot -> stretch(slot, language)).toList();
    }

    private Stretch stretch(SlotCard slot, Locale language) {
        var title = slot.standing() == SlotCard.Standing.HOSTED
                ? messages.say(language, "shadowing.strip.host", SlotSentences.guests(slot))
                : messages.say(language, "shadowing.strip.guest", slot.hostFirstName());
        return new Stretch(
                slot.start().toLocalTime(),
                slot.end().toLocalTime(),
                title,
                words.skill(slot.skill(), language),
                Kind.BOOKED);
    }

    @Override
    public List<Signal<Long>> changes() {
        return access.may(Action.SHADOWING_READ) ? List.of(live.revision(ShadowingTopics.of(me.id()))) : List.of();
    }
}
