package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.shadowing.application.BookSeat;
import org.huddleboard.shadowing.application.NextStep;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.PersonMark;

/** The deep field of a new starter's day: the session that comes, three things to listen for, and the next seat. */
class LeadPanel extends Section {
    private static final int LISTEN_FOR = 3;

    private final transient SlotWords words;
    private final Span said = new Span();

    LeadPanel(NextStep step, SlotWords words, Consumer<BookSeat> book) {
        this.words = words;
        addClassNames("hb-deep", "lead-panel");
        said.addClassName("lead-panel__said");
        said.getElement().setAttribute("role", "status");
        var slot = step.next().or(step::suggested).orElseThrow();
        add(head(slot, step.next().isPresent()), listenFor(slot));
        var actions = new Div();
        actions.addClassName("lead-panel__actions");
        step.next()
                .map(next -> ShadowingNavigation.session(next.id(), getTranslation("shadowing.panel.open")))
                .ifPresent(actions::add);
        step.suggested().ifPresent(free -> actions.add(bookButton(free, step, book)));
        actions.add(said);
        add(actions);
    }

    private Component head(SlotCard slot, boolean settled) {
        var when = words.when(slot.start(), getLocale());
        var title = new H2(
                settled
                        ? getTranslation("shadowing.home.lead.next", when, slot.hostFirstName())
                        : getTranslation("shadowing.home.lead.book", when, slot.hostFirstName()));
        var line = new Span(getTranslation(
                "shadowing.home.lead.rung",
                slot.rung().number(),
                words.rung(slot.rung(), getLocale()),
                words.skill(slot.skill(), getLocale())));
        line.addClassName("lead-panel__line");
        var does = new Paragraph(getTranslation("shadowing.rung.does." + slot.rung(), slot.hostFirstName()));
        var about = new Div(title, line, does);
        slot.bookedForMeBy()
                .ifPresent(booker ->
                        about.add(new Paragraph(getTranslation("shadowing.panel.bookedForYou", booker.firstName()))));
        var head = new Div(about);
        head.addClassName("lead-panel__head");
        slot.host()
                .ifPresent(host -> head.addComponentAsFirst(new PersonMark(host.initials(), host.name(), host.hue())
                        .large()
                        .silent()));
        return head;
    }

    private Component listenFor(SlotCard slot) {
        var heading = new Span(getTranslation("shadowing.home.lead.listen"));
        heading.addClassName("lead-panel__listen-head");
        var list = new UnorderedList();
        words.listenFor(slot.rung(), getLocale()).stream()
                .limit(LISTEN_FOR)
                .forEach(each -> list.add(new ListItem(each)));
        var ask = new Span(getTranslation("shadowing.home.lead.ask", slot.hostFirstName()));
        ask.addClassName("lead-panel__ask");
        var box = new Div(heading, list, ask);
        box.addClassName("lead-panel__listen");
        return box;
    }

    private CardButton bookButton(SlotCard free, NextStep step, Consumer<BookSeat> book) {
        var label = step.next().isPresent()
                ? getTranslation(
                        "shadowing.home.lead.book", words.when(free.start(), getLocale()), free.hostFirstName())
                : getTranslation("shadowing.panel.book", free.hostFirstName());
        var button = new CardButton(label).primary();
        var key = UUID.randomUUID();
        button.addClickListener(_ -> {
            try {
                book.accept(new BookSeat(key, free.id()));
            } catch (BrokenRule refusal) {
                said.setText(getTranslation(refusal.key(), refusal.arguments().toArray()));
            }
        });
        return button;
    }
}
