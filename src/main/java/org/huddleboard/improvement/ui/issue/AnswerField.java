package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.improvement.IssueState;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Told;

/** Tried, fixed, or cannot because: one of the three and a sentence the team reads. */
class AnswerField extends Div {
    final ChoiceBar<IssueState> kind = new ChoiceBar<>(
            List.of(IssueState.TRIED, IssueState.FIXED, IssueState.CANNOT),
            state -> getTranslation("improvement.issue.state." + state));
    final TextField words = new TextField();
    final CardButton send = new CardButton(getTranslation("improvement.issue.answer.send")).primary();

    AnswerField(DraftKeeper keeper, BiConsumer<IssueState, String> answer, Runnable putAway) {
        addClassNames("action-step", "answer-field");
        kind.setAriaLabel(getTranslation("improvement.issue.answer.kind"));
        kind.addValueChangeListener(_ -> label());
        label();
        words.setHelperText(getTranslation("improvement.issue.answer.hint"));
        words.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("words", words);
        Runnable sending = () -> {
            if (Told.at(this, Map.of("words", words), () -> answer.accept(kind.getValue(), words.getValue()))) {
                keeper.discard();
                putAway.run();
            }
        };
        send.addClickListener(_ -> sending.run());
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(kind, words, send, notNow, keeper);
        Shortcuts.addShortcutListener(this, sending::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private void label() {
        words.setLabel(getTranslation("improvement.issue.answer." + kind.getValue()));
    }
}
