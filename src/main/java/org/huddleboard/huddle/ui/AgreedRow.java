package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.format.DateTimeFormatter;
import org.huddleboard.huddle.application.HuddleCard.Agreed;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;

/** One action: what, whose, by when; a late one can get a new date or go one tier up on the spot. */
class AgreedRow extends Div {
    private final Div steps = new Div();

    AgreedRow(Agreed agreed, boolean mayRun, HuddleDesk desk) {
        addClassName("agreed-row");
        var text = new Span(agreed.action().text());
        text.addClassName("agreed-row__text");
        var line = new Span(line(agreed));
        line.addClassName("agreed-row__line");
        var said = new Div(text, line);
        said.addClassName("agreed-row__said");
        steps.addClassName("agreed-row__steps");
        add(new KindToken(CardKind.TASK), said, steps);
        if (agreed.action().isOverdue()) {
            addClassName("agreed-row--late");
            if (mayRun) {
                offer(agreed, desk);
            }
        }
    }

    private String line(Agreed agreed) {
        var owner = agreed.owner().map(Person::firstName).orElse(getTranslation("huddle.action.nobody"));
        if (agreed.action().state() == ActionState.ESCALATED) {
            return getTranslation("huddle.action.up", owner);
        }
        return agreed.action().isOverdue()
                ? getTranslation("huddle.action.late", owner, agreed.action().daysOver())
                : getTranslation("huddle.action.due", owner, day(agreed));
    }

    private String day(Agreed agreed) {
        return DateTimeFormatter.ofPattern(getTranslation("huddle.words.dayPattern"), getLocale())
                .format(agreed.action().due());
    }

    private void offer(Agreed agreed, HuddleDesk desk) {
        steps.removeAll();
        if (agreed.action().state() != ActionState.ESCALATED) {
            var escalate = new CardButton(getTranslation("huddle.action.escalate"));
            escalate.addClickListener(_ -> askWhy(agreed, desk));
            steps.add(escalate);
        }
        var newDate = new CardButton(getTranslation("huddle.action.newDate"));
        newDate.addClickListener(_ -> askWhen(agreed, desk));
        steps.add(newDate);
    }

    private void askWhy(Agreed agreed, HuddleDesk desk) {
        var why = new TextField();
        why.setPlaceholder(getTranslation("huddle.action.why"));
        why.setAriaLabel(getTranslation("huddle.action.why"));
        why.addKeyDownListener(Key.ESCAPE, _ -> offer(agreed, desk));
        why.addValueChangeListener(typed -> {
            try {
                desk.notes.escalate(agreed.action().id(), typed.getValue());
            } catch (BrokenRule refusal) {
                why.setErrorMessage(
                        getTranslation(refusal.key(), refusal.arguments().toArray()));
                why.setInvalid(true);
            }
        });
        instead(why);
        why.focus();
    }

    private void askWhen(Agreed agreed, HuddleDesk desk) {
        var when = new DatePicker();
        when.setAriaLabel(getTranslation("huddle.action.newDate"));
        when.setLocale(getLocale());
        when.addValueChangeListener(chosen -> {
            try {
                desk.notes.newDate(agreed.action().id(), chosen.getValue());
            } catch (BrokenRule refusal) {
                when.setErrorMessage(
                        getTranslation(refusal.key(), refusal.arguments().toArray()));
                when.setInvalid(true);
            }
        });
        instead(when);
        when.open();
    }

    private void instead(Component field) {
        steps.removeAll();
        steps.add(field);
    }
}
