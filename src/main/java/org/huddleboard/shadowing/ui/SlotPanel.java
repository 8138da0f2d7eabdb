package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.ui.PersonMark;

/** The one deep field: the session that is chosen, and the click that books it. */
class SlotPanel extends Section {
    private final transient SlotWords words;
    final SeatsBeside beside;
    final SlotActions actions;
    private final Span said = new Span();
    private transient Optional<Shown> shown = Optional.empty();

    private record Shown(Optional<SlotCard> slot, boolean mayBook, LookedAfter starters) {}

    SlotPanel(SlotWords words, SeatsBeside beside, SlotActions actions) {
        this.words = words;
        this.beside = beside;
        this.actions = actions;
        addClassNames("hb-deep", "slot-panel");
        setAriaLabel(getTranslation("shadowing.panel.label"));
        said.addClassName("slot-panel__said");
        said.getElement().setAttribute("role", "status");
    }

    /** What has not changed stays as it is, and the keyboard where it was. */
    void show(Optional<SlotCard> slot, boolean mayBook, LookedAfter starters) {
        var wanted = Optional.of(new Shown(slot, mayBook, starters));
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        removeAll();
        slot.ifPresentOrElse(chosen -> show(chosen, mayBook, starters), this::showNothing);
        add(said);
    }

    private void showNothing() {
        actions.clear();
        add(new H2(getTranslation("shadowing.panel.none")), new Paragraph(getTranslation("shadowing.panel.noneWhy")));
    }

    private void show(SlotCard slot, boolean mayBook, LookedAfter starters) {
        var when = new H2(words.span(slot.start(), slot.end(), getLocale()));
        var line = new Span(getTranslation(
                "shadowing.panel.line",
                slot.host().map(Person::name).orElse(""),
                words.skill(slot.skill(), getLocale()),
                seats(slot)));
        line.addClassName("slot-panel__line");
        var titles = new Div(when, line);
        var head = new Div(titles);
        head.addClassName("slot-panel__head");
        slot.host()
                .ifPresent(host -> head.addComponentAsFirst(new PersonMark(host.initials(), host.name(), host.hue())
                        .large()
                        .silent()));
        var does = new Paragraph(does(slot, mayBook));
        does.addClassName("slot-panel__does");
        var aim = new Paragraph(slot.aim());
        aim.addClassName("slot-panel__aim");
        add(head, does, aim);
        var told = beside.show(slot, starters);
        if (told) {
            add(beside);
        }
        actions.show(slot, mayBook, starters, told);
        add(actions);
    }

    /** To whoever sits there, or might, as "you"; the host and those who look after others read it of the guest. */
    private String does(SlotCard slot, boolean mayBook) {
        return mayBook && slot.standing() != SlotCard.Standing.HOSTED
                ? getTranslation("shadowing.rung.does." + slot.rung(), slot.hostFirstName())
                : getTranslation("shadowing.rung.guest." + slot.rung(), slot.hostFirstName());
    }

    private String seats(SlotCard slot) {
        return slot.free() > 0 && slot.seats() > 1
                ? getTranslation("shadowing.panel.free", slot.free(), slot.seats())
                : getTranslation("shadowing.panel.seat", slot.seats());
    }

    /** What the last click did, or why it did not. */
    void say(String sentence) {
        said.setText(sentence);
    }

    /** Why nobody was booked: at the field, or where that has gone with the last seat, below. */
    void refuse(String sentence) {
        say(actions.hasField() ? "" : sentence);
        if (actions.hasField()) {
            actions.forSomebody.refuse(sentence);
        }
    }

    /** Where the keyboard goes on once a session is chosen. */
    void focus() {
        actions.focus();
    }
}
