package org.huddleboard.goals.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.help.HelpChip;
import org.huddleboard.goals.application.help.HelpTraceCard;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** Who helped with a goal: chips of what really happened, ticked in five seconds. */
public class HelpTrace extends Sheet {
    private final GoalId goal;
    private final transient HelpDesk desk;
    private final UnorderedList chips = new UnorderedList();
    private final Paragraph hint = new Paragraph();
    private final CardButton add;
    private final Div other = new Div();
    final CardButton done;
    private boolean ticking;
    private transient Optional<HelpTraceCard> shown = Optional.empty();
    private transient Optional<RecordRef> ticked = Optional.empty();

    HelpTrace(GoalId goal, HelpDesk desk) {
        this.goal = goal;
        this.desk = desk;
        addClassName("help-trace");
        chips.addClassName("help-trace__chips");
        hint.addClassName("help-trace__hint");
        add = new CardButton(Glyph.PLUS, getTranslation("goals.help.add"));
        add.addClassName("help-chip--add");
        add.addClickListener(_ -> tick(true));
        done = new CardButton(Glyph.CHECK, getTranslation("goals.help.done"));
        done.addClickListener(_ -> tick(false));
        other.addClassName("help-trace__other");
        var row = new Div(new H2(getTranslation("goals.help.heading")), chips, add);
        row.addClassName("help-trace__row");
        add(row, hint, other);
        show();
        if (shown.filter(HelpTraceCard::mine).isPresent()) {
            Signal.effect(this, () -> {
                desk.changes().get();
                show();
            });
        }
    }

    /** Lays the chips out to be ticked, as a review does. */
    public HelpTrace open() {
        if (shown.filter(HelpTraceCard::mine).isPresent()) {
            tick(true);
        }
        return this;
    }

    private void tick(boolean now) {
        ticking = now;
        other.removeAll();
        if (now) {
            other.add(new TellHelpForm(goal, desk), done);
        }
        shown = Optional.empty();
        show();
        if (!now) {
            add.focus();
        }
    }

    private void show() {
        var card = desk.reading().trace(goal);
        if (shown.filter(card::equals).isPresent()) {
            return;
        }
        shown = Optional.of(card);
        chips.removeAll();
        laidOut(card).map(chip -> new ListItem(chip(chip))).forEach(chips::add);
        chips.setVisible(chips.getComponentCount() > 0);
        add.setVisible(card.mine() && !ticking);
        other.setVisible(ticking);
        hint.setText(hint(card));
        hint.setVisible(!hint.getText().isEmpty());
    }

    /** While they are ticked none of them moves. */
    private Stream<HelpChip> laidOut(HelpTraceCard card) {
        return ticking
                ? Stream.concat(card.named().stream(), card.offered().stream())
                        .sorted(Comparator.comparing(HelpChip::on)
                                .reversed()
                                .thenComparing(chip -> chip.record().id()))
                : card.named().stream();
    }

    private String hint(HelpTraceCard card) {
        if (ticking) {
            return getTranslation(card.offered().isEmpty() ? "goals.help.noneKnown" : "goals.help.tick");
        }
        if (!card.named().isEmpty()) {
            return "";
        }
        return getTranslation(card.mine() ? "goals.help.noneYet" : "goals.help.noneNamed");
    }

    private Component chip(HelpChip chip) {
        if (!ticking) {
            return HelpChipLine.read(chip, desk.days(), getLocale());
        }
        var toggle = HelpChipLine.toggle(chip, desk.days(), getLocale());
        toggle.addClickListener(_ -> {
            if (chip.named()) {
                desk.service().takeBack(goal, chip.record());
            } else {
                desk.service().name(goal, chip.record());
            }
            ticked = Optional.of(chip.record());
            show();
        });
        if (ticked.filter(chip.record()::equals).isPresent()) {
            ticked = Optional.empty();
            toggle.focus();
        }
        return toggle;
    }
}
