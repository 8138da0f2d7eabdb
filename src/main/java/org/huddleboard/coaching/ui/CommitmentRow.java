package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.application.CheckCommitment;
import org.huddleboard.coaching.application.CommitmentCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.KindToken;

/** One commitment: what, until when, how it went; on its day the three ways to say so. */
class CommitmentRow extends ListItem {
    private static final List<CommitmentState> OUTCOMES =
            List.of(CommitmentState.KEPT, CommitmentState.PARTLY, CommitmentState.NOT_KEPT);

    CommitmentRow(
            CommitmentCard card, CoachingTimes times, Optional<Runnable> takeOut, Consumer<CheckCommitment> check) {
        addClassName("commitment");
        var words = new Span(card.words());
        words.addClassName("commitment__words");
        var when = new Span(when(card, times));
        when.addClassNames("commitment__when", "hb-before", glyph(card).className());
        var said = new Div(words, when);
        said.addClassName("commitment__said");
        card.said().map(Paragraph::new).ifPresent(said::add);
        card.before().forEach(change -> said.add(new ChangeLine(change)));
        add(new KindToken(CardKind.TASK), said);
        takeOut.ifPresent(deed -> {
            var button = CardButton.iconOnly(Glyph.CLOSE, getTranslation("coaching.commitments.takeOut", card.words()));
            button.addClickListener(_ -> deed.run());
            add(button);
        });
        if (card.waits()) {
            said.add(checkForm(card, check));
        }
    }

    private String when(CommitmentCard card, CoachingTimes times) {
        var day = times.day(card.dueOn(), getLocale());
        return getTranslation("coaching.commitments.state." + (card.waits() ? "DUE" : card.state()), day);
    }

    private static Glyph glyph(CommitmentCard card) {
        return switch (card.state()) {
            case NOTED, OPEN -> Glyph.CLOCK;
            case KEPT -> Glyph.CHECK;
            case PARTLY -> Glyph.CHANGE;
            case NOT_KEPT -> Glyph.CLOSE;
        };
    }

    private Div checkForm(CommitmentCard card, Consumer<CheckCommitment> check) {
        var words = new TextField(getTranslation("coaching.check.words"));
        words.setMaxLength(CheckCommitment.LONGEST);
        words.addClassName("commitment__how");
        var told = new ToldLine();
        var buttons = new Div();
        buttons.addClassName("commitment__buttons");
        OUTCOMES.forEach(outcome -> {
            var button = new CardButton(getTranslation("coaching.check." + outcome));
            button.addClickListener(_ -> told.at(
                    Map.of("said", words),
                    () -> check.accept(new CheckCommitment(card.id(), outcome, words.getValue())),
                    ""));
            buttons.add(button);
        });
        var form = new Div(words, buttons, told);
        form.addClassName("commitment__check");
        return form;
    }
}
