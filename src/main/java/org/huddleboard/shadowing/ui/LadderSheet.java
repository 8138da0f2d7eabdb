package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.huddleboard.shadowing.application.LadderCard;
import org.huddleboard.shadowing.application.LadderCard.State;
import org.huddleboard.shadowing.application.LadderCard.Step;
import org.huddleboard.shadowing.application.SlotCard;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** The new starter's five rungs: done, booked, open, locked, each in words and with its session. */
class LadderSheet extends Sheet {
    private final transient SlotWords words;

    LadderSheet(SlotWords words) {
        this.words = words;
        addClassName("ladder");
    }

    void show(LadderCard ladder) {
        removeAll();
        var signed = new Span(getTranslation(
                "shadowing.ladder.signed", ladder.done(), ladder.steps().size()));
        signed.addClassName("ladder__signed");
        var head = new Div(new H2(getTranslation("shadowing.ladder.title")), signed);
        head.addClassName("ladder__head");
        var rungs = new OrderedList();
        rungs.addClassName("ladder__rungs");
        ladder.steps().forEach(step -> rungs.add(rung(step)));
        add(head, rungs);
    }

    private ListItem rung(Step step) {
        var mark = new Span();
        mark.addClassName("ladder__mark");
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", getTranslation("shadowing.ladder.state." + step.state()));
        switch (step.state()) {
            case DONE -> mark.addClassNames("hb-before", Glyph.CHECK.className());
            case LOCKED -> mark.addClassNames("hb-before", Glyph.LOCK.className());
            case BOOKED, OPEN -> mark.setText(String.valueOf(step.rung().number()));
        }
        var name = new Span(
                getTranslation("shadowing.ladder.step", step.rung().number(), words.rung(step.rung(), getLocale())));
        name.addClassName("ladder__name");
        var says = new Span(says(step));
        says.addClassName("ladder__says");
        var item = new ListItem(mark, new Div(name, says));
        item.addClassNames(
                "ladder__rung", "ladder__rung--" + step.state().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private String says(Step step) {
        if (step.state() == State.LOCKED) {
            return getTranslation("shadowing.ladder.LOCKED", step.rung().number() - 1);
        }
        return step.slot()
                .map(slot -> says(step.state(), slot))
                .orElseGet(() -> getTranslation("shadowing.ladder.open"));
    }

    private String says(State state, SlotCard slot) {
        var when = words.when(slot.start(), getLocale());
        var host = slot.host().isEmpty() ? getTranslation("shadowing.session.somebody") : slot.hostFirstName();
        return getTranslation("shadowing.ladder." + state, when, host);
    }
}
