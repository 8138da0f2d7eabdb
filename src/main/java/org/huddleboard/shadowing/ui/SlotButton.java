package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.ui.PersonMark;

/** One session in the week: a field that chooses it. At 380 px it is a line of the day's list. */
class SlotButton extends NativeButton {
    private final ShadowingSessionId session;

    SlotButton(SlotCard slot, boolean suggested, SlotWords words) {
        this.session = slot.id();
        addClassNames("slot", "slot--" + SlotSentences.look(slot));
        getElement().setAttribute("type", "button").setAttribute("data-ref", session.toString());
        var time = new Span(words.time(slot.start()));
        time.addClassName("slot__time");
        var name = new Span(slot.hostFirstName());
        name.addClassName("slot__name");
        var who = new Span();
        who.addClassName("slot__who");
        slot.host().ifPresent(host -> who.add(mark(host)));
        who.add(name);
        var kind = new Span(words.kind(slot.rung(), slot.skill(), getLocale()));
        kind.addClassName("slot__kind");
        var state = SlotSentences.state(this, slot, suggested);
        var says = new Span(state);
        says.addClassName("slot__state");
        add(time, who, kind, says);
        setAriaLabel(getTranslation(
                "shadowing.slot.label",
                words.shortDay(slot.start(), getLocale()),
                words.time(slot.start()),
                words.time(slot.end()),
                slot.host().map(Person::name).orElse(""),
                words.rung(slot.rung(), getLocale()),
                words.skill(slot.skill(), getLocale()),
                state));
    }

    private static PersonMark mark(Person host) {
        return new PersonMark(host.initials(), host.name(), host.hue()).small().silent();
    }

    ShadowingSessionId session() {
        return session;
    }

    void choose(boolean chosen) {
        setClassName("slot--chosen", chosen);
        getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }
}
