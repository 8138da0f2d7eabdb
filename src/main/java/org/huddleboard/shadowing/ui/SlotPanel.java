package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.PersonMark;

/** The one deep field: the session that is chosen, and the click that books it. */
class SlotPanel extends Section {
    private final transient SlotWords words;
    private final transient Consumer<SlotCard> book;
    private final transient Consumer<SlotCard> giveBack;
    private final Span said = new Span();
    private Optional<Component> first = Optional.empty();

    SlotPanel(SlotWords words, Consumer<SlotCard> book, Consumer<SlotCard> giveBack) {
        this.words = words;
        this.book = book;
        this.giveBack = giveBack;
        addClassNames("hb-deep", "slot-panel");
        setAriaLabel(getTranslation("shadowing.panel.label"));
        said.addClassName("slot-panel__said");
        said.getElement().setAttribute("role", "status");
    }

    void show(Optional<SlotCard> slot, boolean mayBook) {
        removeAll();
        first = Optional.empty();
        slot.ifPresentOrElse(chosen -> show(chosen, mayBook), this::showNothing);
        add(said);
    }

    private void showNothing() {
        add(new H2(getTranslation("shadowing.panel.none")), new Paragraph(getTranslation("shadowing.panel.noneWhy")));
    }

    private void show(SlotCard slot, boolean mayBook) {
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
        var does = new Paragraph(getTranslation("shadowing.rung.does." + slot.rung(), slot.hostFirstName()));
        does.addClassName("slot-panel__does");
        var aim = new Paragraph(slot.aim());
        aim.addClassName("slot-panel__aim");
        add(head, does, aim, action(slot, mayBook));
    }

    private String seats(SlotCard slot) {
        return slot.free() > 0 && slot.seats() > 1
                ? getTranslation("shadowing.panel.free", slot.free(), slot.seats())
                : getTranslation("shadowing.panel.seat", slot.seats());
    }

    private Component action(SlotCard slot, boolean mayBook) {
        var row = new Div();
        row.addClassName("slot-panel__actions");
        switch (slot.standing()) {
            case FREE -> row.add(mayBook ? bookButton(slot) : note("shadowing.panel.notForYou"));
            case MINE -> {
                row.add(link(slot, "shadowing.panel.open"));
                var back = new CardButton(getTranslation("shadowing.panel.giveBack"));
                back.addClickListener(_ -> giveBack.accept(slot));
                row.add(back);
            }
            case HOSTED -> row.add(link(slot, "shadowing.panel.open"));
            case FULL -> row.add(note("shadowing.panel.full"));
            case LOCKED -> row.add(note("shadowing.panel.locked", slot.rung().number() - 1));
            case OVER -> row.add(note("shadowing.panel.over"));
            case TO_WRITE -> row.add(link(slot, "shadowing.panel.write"));
            case TO_SIGN, SIGNED -> row.add(link(slot, "shadowing.panel.read"));
        }
        return row;
    }

    private CardButton bookButton(SlotCard slot) {
        var button = new CardButton(getTranslation("shadowing.panel.book", slot.hostFirstName())).primary();
        button.addClassName("hb-button--large");
        button.addClickListener(_ -> book.accept(slot));
        first = Optional.of(button);
        return button;
    }

    private Component link(SlotCard slot, String key) {
        var link = ShadowingNavigation.session(slot.id(), getTranslation(key));
        link.addClassName("hb-button--primary");
        first = Optional.of(link);
        return link;
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("slot-panel__note");
        return note;
    }

    /** What the last click did, or why it did not. */
    void say(String sentence) {
        said.setText(sentence);
    }

    /** Where the keyboard goes on once a session is chosen. */
    void focus() {
        first.ifPresent(part -> part.getElement().callJsFunction("focus"));
    }
}
