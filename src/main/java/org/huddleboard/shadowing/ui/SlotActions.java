package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.ui.CardButton;

/** What can be done with the chosen session, or why nothing can. */
class SlotActions extends Div {
    private final transient Consumer<SlotCard> book;
    private final transient Consumer<SlotCard> giveBack;
    final BookFor forSomebody;
    private Optional<Component> first = Optional.empty();

    SlotActions(Consumer<SlotCard> book, Consumer<SlotCard> giveBack, BookFor forSomebody) {
        this.book = book;
        this.giveBack = giveBack;
        this.forSomebody = forSomebody;
        addClassName("slot-panel__actions");
    }

    /** {@code told} says whether the names of those who sit there are read above. */
    void show(SlotCard slot, boolean mayBook, LookedAfter starters, boolean told) {
        clear();
        switch (slot.standing()) {
            case FREE -> showFree(slot, mayBook, starters);
            case MINE -> {
                add(link(slot, "shadowing.panel.open"));
                var back = new CardButton(getTranslation("shadowing.panel.giveBack"));
                back.addClickListener(_ -> giveBack.accept(slot));
                add(back);
            }
            case HOSTED -> add(link(slot, "shadowing.panel.open"));
            case FULL -> add(note(told ? "shadowing.panel.taken" : "shadowing.panel.full"));
            case LOCKED -> add(note("shadowing.panel.locked", slot.rung().number() - 1));
            case OVER -> add(note("shadowing.panel.over"));
            case TO_WRITE -> add(link(slot, "shadowing.panel.write"));
            case TO_SIGN, SIGNED -> add(link(slot, "shadowing.panel.read"));
        }
    }

    void clear() {
        removeAll();
        first = Optional.empty();
    }

    private void showFree(SlotCard slot, boolean mayBook, LookedAfter starters) {
        if (mayBook) {
            add(bookButton(slot));
        }
        if (!starters.list().isEmpty()) {
            forSomebody.offer(slot, starters.list());
            first = first.or(() -> Optional.of(forSomebody.book));
            add(forSomebody);
        } else if (!mayBook) {
            add(note(starters.starters().isPresent() ? "shadowing.panel.noStarter" : "shadowing.panel.notForYou"));
        }
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

    /** Whether somebody can be chosen for a seat. */
    boolean hasField() {
        return forSomebody.getParent().isPresent();
    }

    /** Where the keyboard goes on once a session is chosen. */
    void focus() {
        first.ifPresent(part -> part.getElement().callJsFunction("focus"));
    }
}
